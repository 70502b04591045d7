import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { MessagesFacts } from '../shared/facts/messages.ts';
import type { Outcome } from '../shared/reading.ts';
import { permission } from './mac/permission.ts';
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
  let gone = false;
  let killed = false;
  const kill = (): void => {
    killed = true;
    const { pid } = child;
    if (gone || pid === undefined) return;
    child.kill();
    // SIGTERM may wait for a long query; the process is told apart from a later one of the same number by `gone`.
    setTimeout(() => {
      if (!gone) process.kill(pid, 'SIGKILL');
    }, GRACE_MS);
  };
  const reply = new Promise<Outcome<MessagesFacts>>((resolve) => {
    child.once('message', (message) => {
      const answer = readerAnswer(message);
      const refused = !answer.ok && answer.reason === 'no_permission' && permission(job.path) === 'granted';
      resolve(refused && !killed ? readMessages(job) : answer);
      kill();
    });
    child.once('exit', () => {
      gone = true;
      resolve(readerDied);
    });
  });
  child.postMessage(job);
  return { reply, kill };
};
