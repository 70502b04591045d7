import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type MessagesFacts, messages } from '../../shared/facts/messages.ts';
import { failed, type Outcome, reasons } from '../../shared/reading.ts';
import type { ReaderJob } from './job.ts';

/** A reading process at work. `reply` always comes, also when the process dies; `kill` ends it whatever it is doing. */
export interface Reading {
  readonly reply: Promise<Outcome<MessagesFacts>>;
  kill(): void;
}

/** Starts the reading process with one job. Each host brings its own way: a fork of Node, or Electron's utility process. */
export type StartReader = (job: ReaderJob) => Reading;

/** How long a process may take to end by itself before it is ended by force, in milliseconds. */
const GRACE_MS = 1_000;

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: messages }),
  z.object({ ok: z.literal(false), reason: z.enum(reasons), detail: z.string() }),
]);

/**
 * Keeps the reading process small: rows live for a moment, and a large nursery for them only costs memory. With it a million
 * messages need about 130 MB, without it 30 MB more (`npm run bench -- messages`).
 */
export const READER_FLAGS = ['--max-semi-space-size=2'] as const;

/** What the reading process answered, checked: it is another process, and it read a file we know nothing about. */
export function readerAnswer(message: unknown): Outcome<MessagesFacts> {
  const parsed = answer.safeParse(message);
  return parsed.success
    ? parsed.data
    : failed('unreadable', 'The message history gave an answer we do not understand.');
}

/** What it means when the reading process ended without an answer. */
export const readerDied = failed('unreadable', 'Reading the message history broke off.');

/** Starts readers as forks of Node, for the browser and the terminal. `entry` is where `reader` lies beside the host. */
export const forkReader =
  (entry: URL): StartReader =>
  (job) => {
    const child = fork(fileURLToPath(entry), [], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...READER_FLAGS],
      env: {},
      serialization: 'json',
    });
    const kill = (): void => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      child.once('exit', () => clearTimeout(force));
    };
    const reply = new Promise<Outcome<MessagesFacts>>((resolve) => {
      child.once('message', (message) => resolve(readerAnswer(message)));
      child.once('error', () => resolve(readerDied));
      child.once('exit', () => resolve(readerDied));
    });
    // Without a listener a failure to send would be thrown; the end of the process tells the same.
    child.send(job, () => {});
    return { reply, kill };
  };
