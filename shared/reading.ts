import { z } from 'zod';

/**
 * Why something could not be seen. A closed list, so that every screen and every program can rely on it;
 * unknown is never the same as fine.
 */
export const reasons = [
  'no_permission',
  'timeout',
  'offline',
  'not_supported',
  'not_found',
  'not_recorded',
  'unreadable',
  'busy',
  'cancelled',
  'user_unsure',
  'declined',
] as const;
export type Reason = (typeof reasons)[number];

/** What did not work, and why: the reason for programs, the detail as one plain sentence for people. */
export interface Failure {
  readonly ok: false;
  readonly reason: Reason;
  readonly detail: string;
}

/** A value, or the reason why there is none. Expected failure is a value; an exception is a bug of ours. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

/** Short form for the happy side of an {@link Outcome}. */
export const got = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** Short form for the other side of an {@link Outcome}. `detail` is one sentence a person can read. */
export const failed = (reason: Reason, detail: string): Failure => ({ ok: false, reason, detail });

/** One area of the check-up as it came back: facts, or the reason why there are none. `ms` is how long it took. */
export type Reading<T> =
  | { readonly ok: true; readonly ms: number; readonly facts: T }
  | { readonly ok: false; readonly ms: number; readonly reason: Reason; readonly detail: string };

/** The shape of a {@link Reading} whose facts have the shape `facts`; undeclared fields are dropped. */
export const readingOf = <T extends z.ZodType>(facts: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), ms: z.number().nonnegative(), facts }),
    z.object({ ok: z.literal(false), ms: z.number().nonnegative(), reason: z.enum(reasons), detail: z.string() }),
  ]);
