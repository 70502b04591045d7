import type { Shape } from './shape.ts';

/**
 * A time column as milliseconds since 2001. Stores mix whole seconds (before macOS 10.13) and nanoseconds, so it is
 * decided value by value, and divided here because nanoseconds do not fit into a JavaScript number.
 */
export const ms = (column: string): string =>
  `(CASE WHEN ${column} > 1000000000000000 THEN ${column} / 1000000 ELSE ${column} * 1000 END)`;

/** Only times after 2007, when the first iPhone came, and up to a day ahead: stores hold zeros and absurd numbers. */
export const believable = (column: string): string =>
  `(${column} > 0 AND ${ms(column)} BETWEEN 189302400000 AND :at + 86400000)`;

/**
 * The messages `m` of the window that count: no tapbacks, no group events, nothing scheduled, nothing empty. Written as
 * two plain ranges, seconds and nanoseconds, so that the index on `date` serves both.
 */
export const inWindow = (shape: Shape): string =>
  [
    '(m.date BETWEEN :from * 1000000 AND :to * 1000000 OR m.date BETWEEN :from / 1000 AND :to / 1000)',
    'm.item_type = 0',
    'COALESCE(m.is_empty, 0) = 0',
    ...(shape.has('message', 'associated_message_type') ? ['COALESCE(m.associated_message_type, 0) = 0'] : []),
    ...(shape.has('message', 'schedule_type') ? ['COALESCE(m.schedule_type, 0) = 0'] : []),
  ].join(' AND ');

/**
 * Joins message `m` to the rows `o` of its conversation; `MIN(o.ROWID)` then is a number for it. The same person has one
 * chat per service, so chats of the same identifier count as one. A store without the link table goes by the person.
 */
export const conversationOf = (shape: Shape): string =>
  shape.has('chat_message_join', 'message_id') && shape.has('chat', 'chat_identifier')
    ? `LEFT JOIN chat_message_join j ON j.message_id = m.ROWID LEFT JOIN chat c ON c.ROWID = j.chat_id
       LEFT JOIN chat o ON o.chat_identifier = c.chat_identifier`
    : 'LEFT JOIN handle h ON h.ROWID = m.handle_id LEFT JOIN handle o ON o.id = h.id';

/** Sent by me and failed: Messages calls it "Not Delivered". */
export const isFailed = 'm.is_from_me = 1 AND m.is_finished = 1 AND m.error <> 0';

/** Sent by me, no error, and still here after five minutes (our threshold). */
export const isStuck = (shape: Shape): string =>
  [
    'm.is_from_me = 1 AND m.is_sent = 0 AND m.error = 0',
    `${ms('m.date')} <= :at - 300000`,
    ...(shape.has('message', 'is_pending_satellite_send') ? ['COALESCE(m.is_pending_satellite_send, 0) = 0'] : []),
    // Automation leaves rows without a conversation that were never meant to go out (github.com/openclaw/imsg/issues/90).
    ...(shape.has('chat_message_join', 'message_id')
      ? [
          "NOT (COALESCE(m.service, '') = 'SMS' AND NOT EXISTS (SELECT 1 FROM chat_message_join g WHERE g.message_id = m.ROWID))",
        ]
      : []),
  ].join(' AND ');

/** Apple's own definition, taken from a partial index of the store, for messages older than 24 hours. */
export const isUndelivered = `m.is_from_me = 1 AND m.cache_roomnames IS NULL AND m.service IN ('iMessage', 'RCS')
  AND m.is_sent = 1 AND m.is_delivered = 0 AND m.was_downgraded = 0 AND ${ms('m.date')} <= :at - 86400000`;
