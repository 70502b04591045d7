import { z } from 'zod';
import { reasons } from '../reading.ts';

const moment = z.iso.datetime();
const count = z.int().nonnegative();
const seconds = z.number().nonnegative();
const pair = z.object({ troubled: count, clean: count });

const burst = z.object({
  sentFrom: moment,
  sentTo: moment,
  count,
  longestSeconds: seconds,
  /** Whether the Mac slept at that time; null while no power history says so. */
  asleep: z.boolean().nullable(),
});

const database = z.object({
  bytes: count,
  messages: count,
  oldest: moment.nullable(),
  newest: moment.nullable(),
  /** Read without its write-ahead log: the newest rows may be missing. */
  possiblyStale: z.boolean(),
  /** Columns of a newer system that this version does not know. */
  unknownColumns: z.array(z.string()).readonly(),
  /** Rows of the window that exist but could not be read, because the file is damaged. Above 0 nothing is an all-clear. */
  unreadRows: count,
  /** The store contradicts itself somewhere, so that rows may be missing without a trace: nothing is an all-clear. */
  damaged: z.boolean(),
});

const sent = z.object({
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
  /** Conversations written to that are set to go as text only. */
  forcedToText: count,
  /** Confirmed, but silenced by the other side's Focus. */
  deliveredQuietly: count,
  /** One-to-one conversations written to: with a failed, stuck, undelivered or downgraded message, and without any. */
  conversations: pair,
  /** Groups written to: with a failed or stuck message, and without any. Groups never confirm. */
  groups: pair,
  /** The newest iMessage of mine that left this Mac. */
  newestSentOk: moment.nullable(),
  /** Seconds until the other side confirmed; null below 20 samples. */
  slow: z.object({ sample: count, over60s: count, medianSeconds: seconds.nullable(), p90Seconds: seconds.nullable() }),
  /** Delivered before it was sent: this Mac's clock was fast by `worstSeconds`. */
  deliveredBeforeSent: z.object({ count, worstSeconds: seconds }),
  /** Messages of mine by the kind of own address they went out from; `emailSince`: the number was used before, only email since. */
  from: z.object({ number: count, email: count, emailSince: moment.nullable() }),
});

const received = z.object({
  total: count,
  newest: moment.nullable(),
  /** The longest silence between two messages of others inside the window, without the one that lasts until now. */
  longestGapSeconds: seconds.nullable(),
  /** More than 120 s behind a believable row stored before; not part of an iCloud back-fill. */
  late: z.object({ count, bursts: z.array(burst).readonly(), scattered: count }),
  /** Old messages that iCloud put in later: syncing, not lateness. `busiestWeek`: most blocks within seven days. */
  backfill: z.object({ rows: count, blocks: count, days: count, busiestWeek: count }),
  /** Rows that look like a second copy of another one. */
  duplicates: count,
});

const receipts = z.object({
  /** One-to-one conversations in which "Read" came at least once, and those in which it stopped coming later. */
  conversations: count,
  stopped: count,
  stoppedSince: moment.nullable(),
  /** One-to-one conversations with enough delivered messages and never a "Read": usually a setting of the other side. */
  never: count,
  /** Conversations in which sending "Read" is switched off here. */
  switchedOff: count,
});

const icloud = z.object({
  /** Rows of the window older than an hour that iCloud has, and that it does not have yet. */
  uploaded: count,
  notUploaded: count,
  /** Deletions that still wait to be told to iCloud; null when the store keeps no list. */
  pendingDeletes: count.nullable(),
  /** What Messages' own settings say; null where they say nothing. */
  on: z.boolean().nullable(),
  paused: z.boolean().nullable(),
  accountsMatch: z.boolean().nullable(),
  lastSync: moment.nullable(),
  /** Share of the first download that is done, 0 to 1. */
  firstDownload: z.number().min(0).max(1).nullable(),
});

/**
 * What the Mac's own message history says about delivery. Counts and times only: no address, name or text leaves the
 * reader, and conversations are counted, never named. All counts lie inside `window`; only real messages count (no
 * tapbacks, no group events, no scheduled or empty rows). Days and hours are those of the Mac's time zone.
 */
export const messages = z.object({
  database,
  window: z.object({ from: moment, to: moment }),
  sent,
  received,
  /** Dated more than two minutes after now and not scheduled: a clock was ahead, mine or the sender's. */
  futureDates: z.object({ mine: count, theirs: count }),
  byDay: z
    .array(
      z.object({
        day: z.iso.date(),
        sent: count,
        failed: count,
        received: count,
        late: count,
        deliveryMedianSeconds: seconds.nullable(),
      }),
    )
    .readonly(),
  /** `weekday` 1 is Monday. Only hours in which something happened. */
  byHour: z
    .array(
      z.object({
        weekday: z.int().min(1).max(7),
        hour: z.int().min(0).max(23),
        sent: count,
        failed: count,
        late: count,
      }),
    )
    .readonly(),
  receipts,
  /** Of the window. `stuck`: in transfer for over 30 minutes. */
  attachments: z.object({ total: count, stuck: count, failed: count }),
  icloud,
  /** For how many days Messages keeps messages; null for ever or not known. */
  keepDays: count.nullable(),
  /** Why the settings of Messages could not be read; null when they could. */
  settingsReason: z.enum(reasons).nullable(),
  /** Messages of others in conversations that are filtered away, and those marked as junk. */
  filtered: count,
  junk: count,
  /** Messages that belong to no conversation. Common and harmless in small numbers. */
  unlinked: count,
  /** Messages that lie in "Recently Deleted". */
  recentlyDeleted: count,
  /** Messages whose content could not be processed. */
  corrupt: count,
});
export type MessagesFacts = Readonly<z.infer<typeof messages>>;
