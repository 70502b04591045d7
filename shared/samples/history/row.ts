/** Somebody to write to. `text`: has no iMessage. The numbers are from the range that belongs to nobody. */
export interface Chat {
  readonly address: string;
  readonly group: boolean;
  readonly text: boolean;
}

const person = (last: number, text = false): Chat => ({ address: `+1555555010${last}`, group: false, text });
const group = (last: number): Chat => ({ address: `chat90000000000000000${last}`, group: true, text: false });

/** The conversations of every made-up history, by number: six people on iMessage, one on text messages, two groups. */
export const chats: readonly Chat[] = [
  ...[0, 1, 2, 3, 4, 5].map((last) => person(last)),
  person(6, true),
  group(1),
  group(2),
];

/** A file that belongs to a message, in the words of Messages: `state` is its transfer_state. */
export interface Attachment {
  readonly state: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** A sticker and the like, which nobody waits for. */
  readonly hidden: boolean;
}

/** One row of a made-up history, in the words of this project; times in milliseconds since 1970, null for none. */
export interface HistoryRow {
  /** Number of the conversation, null for a row without one. */
  readonly chat: number | null;
  /** What the row says it was sent at. */
  readonly at: number;
  /** An absurd date, as it stands in the store, for rows whose date no clock shows; `at` is 0 then. */
  readonly raw: bigint | null;
  readonly mine: boolean;
  readonly service: 'iMessage' | 'SMS';
  readonly sent: boolean;
  readonly finished: boolean;
  readonly delivered: boolean;
  readonly deliveredAt: number | null;
  readonly readAt: number | null;
  readonly error: number;
  readonly downgraded: boolean;
  /** Silenced by the other side's Focus; `notified` when it was announced there after all. */
  readonly quiet: boolean;
  readonly notified: boolean;
  /** Which own address it went out from or came to. */
  readonly own: 'number' | 'email';
  readonly junk: boolean;
  readonly corrupt: boolean;
  /** When it was moved to "Recently Deleted". */
  readonly deletedAt: number | null;
  readonly uploaded: boolean;
  readonly attachment: Attachment | null;
  /** Anything but `message` does not count: tapbacks, group events, "Send Later", rows without content. */
  readonly kind: 'message' | 'tapback' | 'event' | 'scheduled' | 'empty';
  /** What was planted here on purpose; null for ordinary traffic. */
  readonly planted: null | 'undelivered' | 'stuck' | 'switched' | 'burst' | 'scattered' | 'backfill' | 'future';
  /** By how many milliseconds it is older than the newest row stored before it, where that was planted. */
  readonly behind: number | null;
  /** Which burst or block of history it belongs to, by number. */
  readonly block: number | null;
}

/** An incoming iMessage, or one of mine that was sent, with the given differences. */
export const row = (it: Pick<HistoryRow, 'chat' | 'at' | 'mine'> & Partial<HistoryRow>): HistoryRow => ({
  raw: null,
  service: 'iMessage',
  sent: it.mine,
  finished: true,
  delivered: false,
  deliveredAt: null,
  readAt: null,
  error: 0,
  downgraded: false,
  quiet: false,
  notified: false,
  own: 'number',
  junk: false,
  corrupt: false,
  deletedAt: null,
  uploaded: false,
  attachment: null,
  kind: 'message',
  planted: null,
  behind: null,
  block: null,
  ...it,
});
