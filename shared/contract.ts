import { z } from 'zod';
import { type Area, areas, facts } from './facts/index.ts';
import { type Failure, failed, readingOf, reasons } from './reading.ts';
import { watched } from './watch/watched.ts';

const run = z.string().max(40);
const nothing = z.object({});
const failure = z.object({ ok: z.literal(false), reason: z.enum(reasons), detail: z.string() });
const anyReading = z.union(areas.map((area) => readingOf(facts[area])));

/**
 * Every call a page can make, with what goes in and what comes out. A value, so that types, the check at the door, all
 * hosts and the test doubles come from one place.
 */
export const contract = {
  /** Who we are, what this computer is, which sample Macs there are. */
  hello: {
    input: nothing,
    output: z.object({
      app: z.object({ name: z.string(), version: z.string() }),
      isMac: z.boolean(),
      /** A sample to start with, when the host was started for one. */
      sample: z.string().nullable(),
      samples: z.array(
        z.object({ id: z.string(), title: z.string(), about: z.string(), symptom: z.string().nullable() }),
      ),
    }),
  },
  /** Opens a check-up of this Mac, or of a sample. Reads nothing yet. */
  begin: {
    input: z.object({ sample: z.string().max(60).nullable() }),
    output: z.object({ run, code: z.string(), at: z.iso.datetime(), source: z.string() }),
  },
  /** Whether macOS lets us see the message history; reads 16 bytes of it. Changes nothing. */
  permission: {
    input: z.object({ run }),
    output: z.enum(['granted', 'missing', 'not-found', 'not-needed']),
  },
  /** Reads one area. Changes nothing. `after` names the fixes done since, which only samples care about. */
  read: {
    input: z.object({ run, area: z.enum(areas as [Area, ...Area[]]), after: z.array(z.string().max(80)).max(50) }),
    output: anyReading,
  },
  /**
   * Watches for messages that come and go from the first call on, and tells what came after event `after`. Reads only; `stop`
   * ends it. A sample receives no messages.
   */
  watch: {
    input: z.object({ run, after: z.int().nonnegative() }),
    output: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: watched }), failure]),
  },
  /** Stops everything this check-up still reads, and its watch. */
  stop: { input: z.object({ run }), output: nothing },
  /** Every file, program and host this check-up touched, written down by the doors themselves. */
  privacy: {
    input: z.object({ run }),
    output: z.object({
      files: z.array(z.object({ path: z.string(), reads: z.int() })),
      commands: z.array(z.string()),
      hosts: z.array(
        z.object({ name: z.string(), port: z.int(), protocol: z.enum(['udp', 'tcp', 'tls', 'http', 'https']) }),
      ),
    }),
  },
  /** Presses the button of one step of a known fix; opens a place on the Mac, never anything else. */
  press: {
    input: z.object({ fix: z.string().max(80), step: z.int().min(0).max(20) }),
    output: z.enum(['done', 'failed', 'not_supported']),
  },
  /** Opens the list in System Settings in which the person can allow us to read. */
  openPermission: { input: nothing, output: z.enum(['done', 'failed', 'not_supported']) },
} as const;

export type Call = keyof typeof contract;
export type Input<C extends Call> = z.infer<(typeof contract)[C]['input']>;
export type Output<C extends Call> = z.infer<(typeof contract)[C]['output']>;

/** The contract carried out. One method per call; it never throws for anything expected. */
export type Services = { readonly [C in Call]: (input: Input<C>) => Promise<Output<C>> };

/** What comes back through the door: the value, or why there is none. */
export type Reply<C extends Call> = { readonly ok: true; readonly value: Output<C> } | Failure;

const isCall = (name: string): name is Call => Object.hasOwn(contract, name);

/**
 * The only door: an unknown name, wrong input, a failure or a wrong answer become typed replies. Nothing behind it sees
 * unchecked input, nothing in front of it sees an exception.
 */
export async function answer(services: Services, name: unknown, raw: unknown): Promise<Reply<Call>> {
  if (typeof name !== 'string' || !isCall(name)) return failed('not_supported', 'There is no such call.');
  const input = contract[name].input.safeParse(raw);
  if (!input.success) return failed('unreadable', `The call "${name}" came with something it does not take.`);
  try {
    const method = services[name] as (input: unknown) => Promise<unknown>;
    const output = contract[name].output.safeParse(await method(input.data));
    if (!output.success) return failed('unreadable', `The answer to "${name}" was not of the agreed shape.`);
    return { ok: true, value: output.data as Output<Call> };
  } catch {
    return failed('unreadable', `The call "${name}" failed.`);
  }
}
