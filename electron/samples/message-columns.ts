import { chats, type HistoryRow } from '../../shared/samples/history/row.ts';
import { canaryOf, OWN } from './canaries.ts';
import type { Values } from './insert.ts';
import { storedTime } from './stored-time.ts';

const KINDS = { message: 0, tapback: 0, event: 1, scheduled: 0, empty: 0 } as const;
const bit = (yes: boolean) => (yes ? 1 : 0);
const message = (column: Parameters<typeof canaryOf<'message'>>[1]) => canaryOf('message', column);

/** In stores of realistic size one row of so many has something in the columns that are mostly empty in real ones. */
const RARE = 50;

/** The body, of the given length over both of its columns, and who the account is: in every row. */
function body(textBytes: number): Values {
  const padded = (text: string) => text.padEnd(Math.floor(textBytes / 2), '.');
  return {
    text: padded(message('text')),
    attributedBody: Buffer.from(padded(message('attributedBody'))),
    account: `E:${message('account')}`,
  };
}

const rare: Values = {
  subject: message('subject'),
  payload_data: Buffer.from(message('payload_data')),
  message_summary_info: Buffer.from(message('message_summary_info')),
  group_title: message('group_title'),
  account_guid: message('account_guid'),
  reply_to_guid: message('reply_to_guid'),
  thread_originator_guid: message('thread_originator_guid'),
  service_center: message('service_center'),
  ck_record_id: message('ck_record_id'),
  ck_record_change_tag: message('ck_record_change_tag'),
  ck_chat_id: message('ck_chat_id'),
  fallback_hash: message('fallback_hash'),
};
const empty: Values = Object.fromEntries(Object.keys(rare).map((column) => [column, null]));

/** Makes the columns of one row; those that a schema does not have are left out when it is written. */
export function messageColumns(textBytes: number): (it: HistoryRow, id: number, seconds: boolean) => Values {
  const always = body(textBytes);
  return (it, id, seconds) => {
    const chat = it.chat === null ? undefined : chats[it.chat];
    return {
      ...always,
      ...(textBytes === 0 || id % RARE === 0 ? rare : empty),
      ROWID: id,
      guid: `${message('guid')}${String(id).padStart(8, '0')}`,
      // Messages of mine to a group name nobody; what others write there names one of them.
      handle_id: it.chat === null ? 0 : chat?.group ? bit(!it.mine) : it.chat + 1,
      service: it.service,
      destination_caller_id: OWN[it.own],
      date: it.raw ?? storedTime(it.at, seconds),
      date_read: storedTime(it.readAt, seconds),
      date_delivered: storedTime(it.deliveredAt, seconds),
      is_from_me: bit(it.mine),
      is_sent: bit(it.sent),
      is_finished: bit(it.finished),
      is_delivered: bit(it.delivered),
      is_read: bit(it.readAt !== null),
      is_empty: bit(it.kind === 'empty'),
      error: it.error,
      was_downgraded: bit(it.downgraded),
      was_delivered_quietly: bit(it.quiet),
      did_notify_recipient: bit(it.notified),
      is_spam: bit(it.junk),
      is_corrupt: bit(it.corrupt),
      ck_sync_state: bit(it.uploaded),
      cache_has_attachments: bit(it.attachment !== null),
      cache_roomnames: chat?.group ? chat.address : null,
      item_type: KINDS[it.kind],
      associated_message_type: it.kind === 'tapback' ? 2_000 : 0,
      associated_message_guid: it.kind === 'tapback' ? message('associated_message_guid') : null,
      schedule_type: it.kind === 'scheduled' ? 2 : 0,
      schedule_state: it.kind === 'scheduled' ? 2 : 0,
    };
  };
}
