import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type { MessagesFacts } from '../shared/facts/messages.ts';
import type { Outcome } from '../shared/reading.ts';
import { permission } from './mac/permission.ts';
import type { ReaderJob } from './reader/job.ts';
import { readMessages } from './reader/read-store.ts';
import { readerAnswer, readerDied, type StartReader } from './reader/start-reader.ts';

/** How long the process may take to end by itself before it is ended by force, in milliseconds. */
const GRACE_MS = 1_000;

/**
 * Starts readers as utility processes of Electron, which belong to the app and so read under its "Full Disk Access". Should
 * macOS refuse the child what it allows the app, the app reads itself: the window waits a moment, which is better than a
 * history that cannot be read at all.
 */
export const startUtility: StartReader = (job) => {
  const child = utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [], {
    serviceName: 'Messages reader',
    stdio: 'ignore',
  });
  let killed = false;
  const kill = (): void => {
    if (killed) return;
    killed = true;
    if (child.pid !== undefined) endProcess(child, child.pid);
  };
  const reply = new Promise<Outcome<MessagesFacts>>((resolve) => {
    // A process cannot be ended before it has started.
    child.once('spawn', () => {
      if (killed && child.pid !== undefined) endProcess(child, child.pid);
    });
    child.once('message', (message) => {
      const answer = readerAnswer(message);
      resolve(killed || !refusedToChildOnly(answer, job) ? answer : readMessages(job));
      kill();
    });
    // Without a listener this event would be thrown; the end of the process follows it.
    child.once('error', () => resolve(readerDied));
    child.once('exit', () => resolve(readerDied));
  });
  child.postMessage(job);
  return { reply, kill };
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

function refusedToChildOnly(answer: Outcome<MessagesFacts>, job: ReaderJob): boolean {
  if (answer.ok || answer.reason !== 'no_permission' || permission(job.path) !== 'granted') return false;
  console.warn('The reading process was refused what the app may read; the app reads itself.');
  return true;
}
