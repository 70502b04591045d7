import { failed } from '../shared/reading.ts';
import { readerJob } from './reader/job.ts';
import { readMessages } from './reader/read-store.ts';

// The process that reads the message history: one job in, one answer out, and whoever started it ends it. It runs under
// Electron, which gives it a `parentPort` and wraps messages, and under plain Node, which gives it `process.send`.

/** The part of Electron's port that is used; plain Node has none. */
interface ParentPort {
  once(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const port = (process as { readonly parentPort?: ParentPort }).parentPort;

const work = (message: unknown) => {
  const job = readerJob.safeParse(message);
  return job.success ? readMessages(job.data) : failed('unreadable', 'The reader was told nothing it understands.');
};

if (port) port.once('message', ({ data }) => port.postMessage(work(data)));
else process.once('message', (message) => process.send?.(work(message)));
