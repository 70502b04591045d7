/**
 * Every column of the message store that this app may ask for, by table. No statement may name another one: texts,
 * subjects, attachments and names stay unread. `chat_identifier`, `handle.id` and `cache_roomnames` hold addresses; they
 * serve only inside SQL, to tell which rows belong together, and are never part of a result.
 */
export const readable = {
  message: [
    'ROWID',
    'date',
    'date_delivered',
    'is_from_me',
    'is_sent',
    'is_delivered',
    'is_finished',
    'is_empty',
    'error',
    'service',
    'was_downgraded',
    'cache_roomnames',
    'item_type',
    'handle_id',
    'associated_message_type',
    'schedule_type',
    'is_pending_satellite_send',
  ],
  chat: ['ROWID', 'chat_identifier'],
  chat_message_join: ['chat_id', 'message_id'],
  handle: ['ROWID', 'id'],
} as const;

export type Table = keyof typeof readable;
export type Column<T extends Table> = (typeof readable)[T][number];
