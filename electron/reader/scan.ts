import { failed } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import { limited } from '../mac/limited.ts';
import { startReader } from './start-reader.ts';
import type { StartWorker } from './worker.ts';

/** What a scan needs to know. `onRead` is told the path once per scan, for the privacy receipt. */
export interface Scan {
  readonly start: StartWorker;
  readonly path: string;
  /** The part of the history to look at, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** The time to judge by, in milliseconds since 1970. */
  readonly at: number;
  /** In which days and hours are counted, an IANA name. */
  readonly timeZone: string;
  readonly signal: AbortSignal;
  readonly onRead: (path: string) => void;
}

/** Makes the door to the message history. A scan that takes too long or is stopped is answered at once and killed. */
export const scanWith =
  ({ start, signal, onRead, ...job }: Scan): Doors['scan'] =>
  ({ limitMs }) =>
    limited({ signal, limitMs, late: () => failed('timeout', 'Reading the message history took too long.') }, (end) => {
      const { reply, kill } = startReader(start, job);
      onRead(job.path);
      void reply.then(end);
      return kill;
    });
