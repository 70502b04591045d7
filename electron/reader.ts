import type { MessagesFacts } from '../shared/facts/messages.ts';
import { failed, type Outcome } from '../shared/reading.ts';
import { readerJob } from './reader/job.ts';
import { readMessages } from './reader/read-store.ts';
import { watchJob } from './watch/job.ts';
import { watchStore } from './watch/watch-store.ts';

// The process that reads the message store: one job in, and whoever started it ends it. A history is one answer; a watch goes
// on telling. It runs under Electron, which gives it a `parentPort` and wraps messages, and under plain Node, which gives it
// `process.send`.

/** The part of Electron's port that is used; plain Node has none. */
interface ParentPort {
  once(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const port = (process as { readonly parentPort?: ParentPort }).parentPort;

function answerTo(message: unknown): Outcome<MessagesFacts> {
  const job = readerJob.safeParse(message);
  return job.success ? readMessages(job.data) : failed('unreadable', 'The reader was told nothing it understands.');
}

function work(message: unknown, tell: (answer: unknown) => void): void {
  const watch = watchJob.safeParse(message);
  if (watch.success) watchStore(watch.data, tell);
  else tell(answerTo(message));
}

if (port) port.once('message', ({ data }) => work(data, (answer) => port.postMessage(answer)));
else {
  process.once('message', (message) => work(message, (answer) => process.send?.(answer)));
  // A watch would outlive whoever started it and was killed.
  process.once('disconnect', () => process.exit());
}
