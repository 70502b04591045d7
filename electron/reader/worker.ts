import type { WatchJob } from '../watch/job.ts';
import type { ReaderJob } from './job.ts';

/** Who hears of a reading process. `ended` comes once, also when it could not be started; nothing is heard after it. */
export interface Listener {
  readonly heard: (message: unknown) => void;
  readonly ended: () => void;
}

/**
 * Starts the process that reads the message store with one job, and hands back how to end it whatever it is doing. Each host
 * brings its own way: a fork of Node, or Electron's utility process.
 */
export type StartWorker = (job: ReaderJob | WatchJob, listener: Listener) => () => void;

/** How long a process may take to end by itself before it is ended by force, in milliseconds. */
export const GRACE_MS = 1_000;
