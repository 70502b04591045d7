import type { Database } from 'better-sqlite3';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { chats } from '../../shared/samples/history/row.ts';
import { into } from './insert.ts';
import { chatId } from './write-chats.ts';

/** Rows that no message or file has ever had. */
const NOBODY = [900_000_001, 900_000_002, 900_000_003];
/** How many messages of each kind are linked twice. */
const TWICE = 12;

/** The conversations of people that are in the main list, so that a second link to one says nothing new. */
const unfiltered = ({ filtered = [] }: Recipe): readonly number[] =>
  chats.flatMap(({ group }, chat) => (group || filtered.includes(chat) ? [] : chat));

/**
 * What lies about in real stores and must change no count: links to messages and files that are gone, messages of mine
 * that are linked to both chats of a person, and messages of others that are linked to two people.
 */
export function writeMess(database: Database, recipe: Recipe): void {
  const [link, attached] = [into(database, 'chat_message_join'), into(database, 'message_attachment_join')];
  for (const gone of NOBODY) {
    link({ chat_id: chatId(0, 'iMessage'), message_id: gone, message_date: 0n });
    link({ chat_id: gone, message_id: 1, message_date: 0n });
    attached({ message_id: gone, attachment_id: gone });
    attached({ message_id: 1, attachment_id: gone });
  }
  const has = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'chat_message_join'").get();
  if (!has) return;
  const people = unfiltered(recipe);
  const linked = database.prepare(`SELECT j.message_id AS id, j.message_date AS date FROM chat_message_join j
    JOIN message m ON m.ROWID = j.message_id
    WHERE j.chat_id = ? AND m.is_from_me = ? ORDER BY j.message_id DESC LIMIT ${TWICE}`);
  linked.safeIntegers();
  const again = (from: number, mine: number, to: number) => {
    for (const { id, date } of linked.all(from, mine) as { id: bigint; date: bigint }[])
      link({ chat_id: to, message_id: id, message_date: date });
  };
  const [one, other] = people;
  if (one === undefined || other === undefined) return;
  again(chatId(one, 'iMessage'), 1, chatId(one, 'SMS'));
  again(chatId(one, 'iMessage'), 0, chatId(other, 'iMessage'));
}
