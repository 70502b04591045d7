import { chats } from '../../shared/samples/history/row.ts';

/** Stands in every place of a made-up store that the app must never read: it must not turn up anywhere. */
export const CANARY = 'a-made-up-text-nobody-may-read';

/** The own addresses of every made-up history. */
export const OWN = { number: '+15555550199', email: 'nobody@example.com' } as const;

/**
 * The columns that must never be read or that hold personal data (handbook, messages-database.md sections 16 and 17),
 * by table. Addresses that rows are joined by are not here: there stand the made-up addresses themselves.
 */
export const guarded = {
  message: [
    ...['text', 'attributedBody', 'subject', 'payload_data', 'message_summary_info', 'group_title'],
    ...['guid', 'account', 'account_guid', 'associated_message_guid', 'reply_to_guid', 'thread_originator_guid'],
    ...['service_center', 'ck_record_id', 'ck_record_change_tag', 'ck_chat_id', 'fallback_hash'],
  ],
  chat: [
    ...['properties', 'display_name', 'account_login', 'account_id', 'last_addressed_handle', 'last_addressed_sim_id'],
    ...['group_id', 'original_group_id', 'server_change_token', 'engram_id', 'cloudkit_record_id'],
  ],
  handle: ['uncanonicalized_id', 'person_centric_id'],
  attachment: [
    ...['guid', 'original_guid', 'filename', 'transfer_name', 'user_info', 'attribution_info', 'sticker_user_info'],
    ...['emoji_image_short_description', 'emoji_image_content_identifier', 'ck_record_id'],
  ],
  recoverable_message_part: ['part_text'],
  kvtable: ['value'],
  sync_deleted_messages: ['guid', 'recordID'],
} as const;

export type GuardedTable = keyof typeof guarded;

/** What stands in one such column, and in no other; behind it may stand a number where the store wants unique values. */
export const canaryOf = <T extends GuardedTable>(table: T, column: (typeof guarded)[T][number]): string =>
  `${CANARY}(${table}.${column})`;

/** A canary in each of these columns of a table. */
export const canariesOf = (table: GuardedTable): readonly string[] =>
  guarded[table].map((column) => `${CANARY}(${table}.${column})`);

/** Everything that stands in a made-up store and must not turn up anywhere: the canaries, and every address. */
export const canaries: readonly string[] = [
  ...(Object.keys(guarded) as readonly GuardedTable[]).flatMap(canariesOf),
  ...chats.map(({ address }) => address),
  ...Object.values(OWN),
];
