import type { Shape } from '../shape.ts';
import type { Store } from '../store.ts';
import { threadSwitches } from './thread-switches.ts';

/** The conversations as numbers, and what is set for them. Numbers mean nothing outside this run. */
export interface Chats {
  /** The row numbers of all chats. */
  readonly all: readonly number[];
  /** The number of a chat's conversation by the chat's own row number; 0 for one that does not exist. */
  conversationOf(chat: number): number;
  /** Conversations that are kept out of the main list. */
  readonly filtered: ReadonlySet<number>;
  /** Conversations that are set to go as text only. */
  readonly forcedToText: ReadonlySet<number>;
  /** Conversations in which sending "Read" is switched off here. */
  readonly receiptsOff: ReadonlySet<number>;
}

interface Row {
  readonly chat: number;
  readonly conversation: number;
  readonly filtered: number;
}

/**
 * The same person has one chat per service, and may have one per address: chats with one and the same person count as one
 * conversation, by what Contacts knows of the person, else by the address. Addresses stay inside the statement.
 */
const statement = (shape: Shape): string => {
  const person = shape.has('handle', 'person_centric_id') ? "NULLIF(h.person_centric_id, '')" : 'NULL';
  const alone = shape.has('chat_handle_join', 'handle_id')
    ? `LEFT JOIN (SELECT chat_id, MIN(handle_id) AS handle_id FROM chat_handle_join GROUP BY chat_id HAVING COUNT(*) = 1) a
         ON a.chat_id = c.ROWID LEFT JOIN handle h ON h.ROWID = a.handle_id`
    : 'LEFT JOIN handle h ON 0';
  const filtered = shape.has('chat', 'is_filtered') ? 'COALESCE(c.is_filtered, 0) > 0' : '0';
  return `SELECT c.ROWID AS chat, DENSE_RANK() OVER (ORDER BY COALESCE(${person}, c.chat_identifier)) AS conversation,
      ${filtered} AS filtered FROM chat c ${alone}`;
};

interface Settings {
  readonly chat: number;
  readonly properties: unknown;
}

/** Reads the conversations. Throws what SQLite throws. */
export function readChats(store: Store, shape: Shape): Chats {
  const numbers = new Map<number, number>();
  const filtered = new Set<number>();
  const forcedToText = new Set<number>();
  const receiptsOff = new Set<number>();
  if (shape.has('chat', 'chat_identifier'))
    for (const row of store.rows<Row>(statement(shape))) {
      numbers.set(row.chat, row.conversation);
      if (row.filtered === 1) filtered.add(row.conversation);
    }
  const conversationOf = (chat: number) => numbers.get(chat) ?? 0;
  if (shape.has('chat', 'properties'))
    for (const { chat, properties } of store.rows<Settings>(
      'SELECT c.ROWID AS chat, c.properties AS properties FROM chat c WHERE c.properties IS NOT NULL',
    )) {
      const { forceText, sendRead } = threadSwitches(properties);
      if (forceText === true) forcedToText.add(conversationOf(chat));
      if (sendRead === false) receiptsOff.add(conversationOf(chat));
    }
  return { all: [...numbers.keys()], conversationOf, filtered, forcedToText, receiptsOff };
}
