import type { Chats } from './chats.ts';

/** What is true of a message, one bit each. Times and numbers have columns of their own. */
export const flag = {
  mine: 1 << 0,
  sent: 1 << 1,
  delivered: 1 << 2,
  finished: 1 << 3,
  downgraded: 1 << 4,
  /** To or from one person. Messages itself leaves the name of the room empty then. */
  oneToOne: 1 << 5,
  iMessage: 1 << 6,
  rcs: 1 << 7,
  /** iCloud does not have it yet. */
  notUploaded: 1 << 8,
  /** The other side's "Read" came. */
  read: 1 << 9,
  junk: 1 << 10,
  corrupt: 1 << 11,
  /** Silenced by the other side's Focus. */
  quiet: 1 << 12,
  waitsForSatellite: 1 << 13,
  fromEmail: 1 << 14,
  fromNumber: 1 << 15,
  /** Belongs to a conversation. */
  linked: 1 << 16,
  /** An ordinary text message. */
  sms: 1 << 17,
  /** iCloud has it. Neither this nor its opposite where the store does not say. */
  uploaded: 1 << 18,
} as const;

/**
 * The messages of the window that count, in the order in which this Mac stored them; the store keeps no time of arrival,
 * only this order. Columns instead of objects: a million messages fit into 30 MB, and a detector is a loop. Times in
 * milliseconds since 2001.
 */
export interface History {
  readonly length: number;
  /** When it was sent: by this Mac's clock when it is mine, stamped outside when it is not. */
  readonly at: Float64Array;
  /** When the other side confirmed a message of mine, stamped outside; 0 when it does not say. */
  readonly delivered: Float64Array;
  readonly error: Int32Array;
  readonly flags: Uint32Array;
  /** Number of the conversation; 0 when it is not known. */
  readonly conversation: Int32Array;
  readonly chats: Chats;
}

/** A history that still grows; `add` takes one message, `end` hands over what came together. */
export interface Growing {
  add(at: number, delivered: number, error: number, flags: number, conversation: number): void;
  end(chats: Chats): History;
}

/** Begins an empty history with room for `expected` messages; more are possible. */
export function growing(expected: number): Growing {
  let room = Math.max(64, expected);
  let length = 0;
  let at = new Float64Array(room);
  let delivered = new Float64Array(room);
  let error = new Int32Array(room);
  let flags = new Uint32Array(room);
  let conversation = new Int32Array(room);
  const larger = <Column extends Float64Array | Int32Array | Uint32Array>(old: Column, made: Column): Column => {
    made.set(old);
    return made;
  };
  const grow = () => {
    room *= 2;
    at = larger(at, new Float64Array(room));
    delivered = larger(delivered, new Float64Array(room));
    error = larger(error, new Int32Array(room));
    flags = larger(flags, new Uint32Array(room));
    conversation = larger(conversation, new Int32Array(room));
  };
  return {
    add(atMs, deliveredMs, code, bits, number) {
      if (length === room) grow();
      at[length] = atMs;
      delivered[length] = deliveredMs;
      error[length] = code;
      flags[length] = bits;
      conversation[length] = number;
      length += 1;
    },
    end: (chats) => ({
      length,
      at: at.subarray(0, length),
      delivered: delivered.subarray(0, length),
      error: error.subarray(0, length),
      flags: flags.subarray(0, length),
      conversation: conversation.subarray(0, length),
      chats,
    }),
  };
}
