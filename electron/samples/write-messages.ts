import type { Database } from 'better-sqlite3';
import { abilities, keepsSeconds } from '../../shared/samples/history/holds.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import type { Attachment, HistoryRow } from '../../shared/samples/history/row.ts';
import { canaryOf } from './canaries.ts';
import { into } from './insert.ts';
import { messageColumns } from './message-columns.ts';
import { inSeconds, storedTime } from './stored-time.ts';
import { chatId } from './write-chats.ts';

/** Transfer states of files that lie in iCloud as well: not fetched, and finished. */
const IN_ICLOUD: readonly number[] = [0, 5];

function attachmentColumns(id: number, { mine }: HistoryRow, { state, createdAt, hidden }: Attachment) {
  const text = (column: Parameters<typeof canaryOf<'attachment'>>[1]) => canaryOf('attachment', column);
  return {
    ROWID: id,
    guid: `${text('guid')}${id}`,
    original_guid: `${text('original_guid')}${id}`,
    created_date: inSeconds(createdAt),
    start_date: inSeconds(createdAt),
    transfer_state: state,
    is_outgoing: mine ? 1 : 0,
    total_bytes: 1_000_000,
    is_sticker: hidden ? 1 : 0,
    hide_attachment: hidden ? 1 : 0,
    ck_sync_state: IN_ICLOUD.includes(state) ? 1 : 0,
    filename: `~/Library/Messages/Attachments/00/00/${text('filename')}`,
    transfer_name: text('transfer_name'),
    user_info: Buffer.from(text('user_info')),
    attribution_info: Buffer.from(text('attribution_info')),
    sticker_user_info: Buffer.from(text('sticker_user_info')),
    emoji_image_short_description: text('emoji_image_short_description'),
    emoji_image_content_identifier: text('emoji_image_content_identifier'),
    ck_record_id: text('ck_record_id'),
  };
}

/** Writes the messages with their links and files, and what Messages notes about the newest failure. */
export function writeMessages(database: Database, recipe: Recipe, rows: Iterable<HistoryRow>, textBytes: number): void {
  const can = abilities(recipe.schema);
  const columns = messageColumns(textBytes);
  const [message, link] = [into(database, 'message'), into(database, 'chat_message_join')];
  const [removed, part] = [into(database, 'chat_recoverable_message_join'), into(database, 'recoverable_message_part')];
  const [attachment, attached] = [into(database, 'attachment'), into(database, 'message_attachment_join')];
  let [id, files] = [0, 0];
  let lastFailed: { readonly at: number; readonly id: number } | null = null;
  for (const it of rows) {
    id += 1;
    // A store carried over from an old system holds both units; which row has which must not matter.
    const seconds = keepsSeconds(recipe.schema) && (recipe.schema === 'el-capitan' || id % 2 === 1);
    message(columns(it, id, seconds));
    if (it.mine && it.error !== 0 && it.at > (lastFailed?.at ?? 0)) lastFailed = { at: it.at, id };
    if (it.chat !== null) {
      const chat_id = chatId(it.chat, it.service);
      const deletedAt = can.recentlyDeleted ? it.deletedAt : null;
      const message_date = it.raw ?? storedTime(it.at, seconds);
      if (deletedAt === null) link({ chat_id, message_id: id, message_date });
      else removed({ chat_id, message_id: id, delete_date: storedTime(deletedAt, false) });
      if (it.deletedAt !== null) {
        const part_text = Buffer.from(canaryOf('recoverable_message_part', 'part_text'));
        part({ chat_id, message_id: id, part_index: 0, delete_date: storedTime(it.deletedAt, false), part_text });
      }
    }
    if (it.attachment && can.attachments) {
      files += 1;
      attachment(attachmentColumns(files, it, it.attachment));
      attached({ message_id: id, attachment_id: files });
    }
  }
  const noted = into(database, 'kvtable');
  noted({ key: 'somethingElse', value: canaryOf('kvtable', 'value') });
  if (!lastFailed) return;
  noted({ key: 'lastFailedMessageDate', value: storedTime(lastFailed.at, false) });
  noted({ key: 'lastFailedMessageRowID', value: lastFailed.id });
}
