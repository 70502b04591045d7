import { z } from 'zod';

const moment = z.iso.datetime();
const count = z.int().nonnegative();

const burst = z.object({
  sentFrom: moment,
  sentTo: moment,
  count,
  longestSeconds: z.number(),
  /** Whether the Mac slept at that time; null while no power history says so. */
  asleep: z.boolean().nullable(),
});

/**
 * What the Mac's own message history says about delivery. Counts and times only: no address, name or text leaves the
 * reader, and conversations are counted, never named. All counts lie inside `window`; only real messages count (no
 * tapbacks, no group events, no scheduled or empty rows).
 */
export const messages = z.object({
  database: z.object({
    bytes: count,
    messages: count,
    oldest: moment.nullable(),
    newest: moment.nullable(),
    /** Read without its write-ahead log: the newest rows may be missing. */
    possiblyStale: z.boolean(),
    /** Columns of a newer system that this version does not know. */
    unknownColumns: z.array(z.string()).readonly(),
  }),
  window: z.object({ from: moment, to: moment }),
  sent: z.object({
    total: count,
    oneToOne: count,
    /** Sent by me, finished, error not 0. `byCode` counts by Messages' own error number. */
    failed: z.object({ count, byCode: z.record(z.string(), count), conversations: count, newest: moment.nullable() }),
    /** Sent by me, not sent, no error, older than 5 minutes. */
    stuck: count,
    /** Apple's own definition of an undelivered one-to-one message, older than 24 hours. */
    undelivered: count,
    /** Began as iMessage and went out as a text message. */
    fellBackToText: count,
    /** One-to-one conversations that went as iMessage before and only as text since; `since` is the newest change. */
    switchedToText: z.object({ conversations: count, since: moment.nullable() }),
    /** One-to-one conversations written to: with a failed, stuck, undelivered or downgraded message, and without any. */
    conversations: z.object({ troubled: count, clean: count }),
    /** The newest iMessage of mine that left this Mac. */
    newestSentOk: moment.nullable(),
    slow: z.object({
      sample: count,
      over60s: count,
      medianSeconds: z.number().nullable(),
      p90Seconds: z.number().nullable(),
    }),
    /** Delivered before it was sent: this Mac's clock was fast by `worstSeconds`. */
    deliveredBeforeSent: z.object({ count, worstSeconds: z.number() }),
  }),
  received: z.object({
    total: count,
    /** More than 120 s behind a believable row stored before; not part of an iCloud back-fill. */
    late: z.object({ count, bursts: z.array(burst).readonly(), scattered: count }),
    /** Old messages that iCloud put in later: syncing, not lateness. */
    backfill: z.object({ rows: count, blocks: count, days: count }),
  }),
});
export type MessagesFacts = Readonly<z.infer<typeof messages>>;
