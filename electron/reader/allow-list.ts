/**
 * Every column of the message store that this app may ask for, by table. No statement may name another one: texts,
 * subjects, attachments and names stay unread. `chat_identifier`, `handle.id`, `person_centric_id`, `cache_roomnames` and
 * `destination_caller_id` hold addresses; they serve only inside SQL, to tell which rows belong together and whether an own
 * address is a number or an email, and are never part of a result. Of `chat.properties` only the switches are taken.
 */
export const readable = {
  message: [
    'ROWID',
    'date',
    'date_delivered',
    'date_read',
    'is_from_me',
    'is_sent',
    'is_delivered',
    'is_finished',
    'is_empty',
    'is_spam',
    'is_corrupt',
    'error',
    'service',
    'was_downgraded',
    'was_delivered_quietly',
    'did_notify_recipient',
    'cache_roomnames',
    'item_type',
    'handle_id',
    'associated_message_type',
    'schedule_type',
    'is_pending_satellite_send',
    'ck_sync_state',
    'destination_caller_id',
  ],
  chat: ['ROWID', 'chat_identifier', 'style', 'is_filtered', 'properties'],
  chat_message_join: ['ROWID', 'chat_id', 'message_id'],
  chat_handle_join: ['chat_id', 'handle_id'],
  chat_recoverable_message_join: ['chat_id', 'message_id'],
  handle: ['ROWID', 'id', 'person_centric_id'],
  attachment: ['ROWID', 'created_date', 'transfer_state', 'is_outgoing', 'hide_attachment', 'is_sticker'],
  message_attachment_join: ['message_id', 'attachment_id'],
  sync_deleted_messages: ['ROWID'],
} as const;

export type Table = keyof typeof readable;
export type Column<T extends Table> = (typeof readable)[T][number];
