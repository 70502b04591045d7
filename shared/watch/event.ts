import { z } from 'zod';

const moment = z.iso.datetime();

/**
 * What the live watch saw of one message: that it is there, or that its state changed. No address, text or name. The newest
 * event of an `order` is how the message stands now.
 */
export const watchEvent = z.object({
  /** Counts the events of one watch, so that a page can ask for what is new. */
  nth: z.int().positive(),
  /** The place of the message in the order in which this Mac stored it. */
  order: z.int(),
  service: z.enum(['iMessage', 'SMS', 'RCS']).nullable(),
  /** When it was sent: by this Mac's clock when it is mine, stamped outside when it is not. */
  sentAt: moment,
  /** When this was seen, by this Mac's clock. */
  seenAt: moment,
  /**
   * How long after `sentAt` it was first seen here, below 0 when one of the clocks is wrong; null for old history that iCloud
   * puts in, which counts for nothing.
   */
  latenessSeconds: z.number().nullable(),
  /** The Mac had just slept, or its clock was set: the lateness says only "up to". */
  afterGap: z.boolean(),
  /** `received` is a message from somebody else; `fell-back` one of mine that went as a text message after all. */
  state: z.enum(['sending', 'sent', 'delivered', 'failed', 'fell-back', 'received']),
  /** Messages' own error number. */
  errorCode: z.int().nullable(),
});
export type WatchEvent = Readonly<z.infer<typeof watchEvent>>;

/** At most this many events are kept, the newest ones. */
export const WATCH_KEEPS = 500;
