import { z } from 'zod';
import { type MessagesFacts, messages } from '../../shared/facts/messages.ts';
import { failed, type Outcome, reasons } from '../../shared/reading.ts';
import type { ReaderJob } from './job.ts';
import type { StartWorker } from './worker.ts';

/** A reading process at work. `reply` always comes, also when the process dies; `kill` ends it whatever it is doing. */
export interface Reading {
  readonly reply: Promise<Outcome<MessagesFacts>>;
  kill(): void;
}

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: messages }),
  z.object({ ok: z.literal(false), reason: z.enum(reasons), detail: z.string() }),
]);

/** What the reading process answered, checked: it is another process, and it read a file we know nothing about. */
export function readerAnswer(message: unknown): Outcome<MessagesFacts> {
  const parsed = answer.safeParse(message);
  return parsed.success
    ? parsed.data
    : failed('unreadable', 'The message history gave an answer we do not understand.');
}

const readerDied = failed('unreadable', 'Reading the message history broke off.');

/** Lets a process read the history once; it is ended when it has answered. */
export function startReader(start: StartWorker, job: ReaderJob): Reading {
  let kill = () => {};
  const reply = new Promise<Outcome<MessagesFacts>>((resolve) => {
    kill = start(job, { heard: (message) => resolve(readerAnswer(message)), ended: () => resolve(readerDied) });
  });
  void reply.then(() => kill());
  return { reply, kill: () => kill() };
}
