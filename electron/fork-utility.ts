import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import { permission } from './mac/permission.ts';
import type { ReaderJob } from './reader/job.ts';
import { readMessages } from './reader/read-store.ts';
import { readerAnswer } from './reader/start-reader.ts';
import { GRACE_MS, type StartWorker } from './reader/worker.ts';

/**
 * Starts reading processes as utility processes of Electron, which belong to the app and so read under its "Full Disk
 * Access". Should macOS refuse the child what it allows the app, the app reads itself: the window waits a moment, which is
 * better than a history that cannot be read at all.
 */
export const startUtility: StartWorker = (job, { heard, ended }) => {
  const child = utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [], {
    serviceName: 'Messages reader',
    stdio: 'ignore',
  });
  let killed = false;
  let over = false;
  const end = () => {
    if (!over) ended();
    over = true;
  };
  // A process cannot be ended before it has started.
  child.once('spawn', () => {
    if (killed && child.pid !== undefined) endProcess(child, child.pid);
  });
  child.on('message', (message) => {
    heard(!killed && 'path' in job && refusedToChildOnly(message, job) ? readMessages(job) : message);
  });
  // Without a listener this event would be thrown; the end of the process follows it.
  child.once('error', end);
  child.once('exit', end);
  child.postMessage(job);
  return () => {
    if (killed) return;
    killed = true;
    if (child.pid !== undefined) endProcess(child, child.pid);
  };
};

/** Asks the process to end, and ends it by force if it is still there after a moment: SIGTERM may wait for a long query. */
function endProcess(child: UtilityProcess, pid: number): void {
  const force = setTimeout(() => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended at this very moment.
    }
  }, GRACE_MS);
  child.once('exit', () => clearTimeout(force));
  child.kill();
}

function refusedToChildOnly(message: unknown, job: ReaderJob): boolean {
  const answer = readerAnswer(message);
  if (answer.ok || answer.reason !== 'no_permission' || permission(job.path) !== 'granted') return false;
  console.warn('The reading process was refused what the app may read; the app reads itself.');
  return true;
}
