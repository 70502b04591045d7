import type { StartWorker } from './reader/worker.ts';

/** What a host brings along; everything else is the same for the window, the browser and the terminal. */
export interface HostParts {
  /** Whether this computer is a Mac. */
  readonly isMac: boolean;
  /** The person's home folder. */
  readonly home: string;
  /** A sample to start with, or null. */
  readonly sample: string | null;
  /** Starts the process that reads the message store. */
  readonly startWorker: StartWorker;
  /** Opens a link of the closed table; never throws. */
  readonly open: (url: string) => Promise<'done' | 'failed' | 'not_supported'>;
}
