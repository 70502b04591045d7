import type { Shape } from '../shape.ts';
import type { Store } from '../store.ts';
import type { Block } from './blocks.ts';
import type { Chats } from './chats.ts';

/** The conversation of a message by its row number: 0 is one that is not known, -1 none. */
export type Links = (message: number) => number;

const NONE = -1;

/** Larger spans of row numbers would take too much memory; such a store has been tampered with. */
const LONGEST_SPAN = 2 ** 24;
/** How many links one statement fetches where they have to be read from front to back. */
const PAGE = 20_000;

/** A message may hang on several chats: the lowest known number wins, so that the order of rows does not matter. */
const better = (known: number, next: number): number => (known <= 0 ? next : next > 0 ? Math.min(known, next) : known);

/** Chat by chat: the key of the table begins with the chat, so the index alone answers. */
function byChat(store: Store, chats: Chats, { low, high }: Block): Links {
  const found = new Int32Array(high - low + 1).fill(NONE);
  for (const chat of chats.all) {
    const conversation = chats.conversationOf(chat);
    const sql =
      'SELECT j.message_id AS id FROM chat_message_join j WHERE j.chat_id = :chat AND j.message_id BETWEEN :low AND :high';
    for (const id of store.column(sql, { chat, low, high })) {
      const place = (id ?? low) - low;
      found[place] = better(found[place] ?? NONE, conversation);
    }
  }
  return (message) => found[message - low] ?? NONE;
}

/** From front to back, where no index helps. */
function byWalk(store: Store, chats: Chats): Links {
  const found = new Map<number, number>();
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = store.cells(
      `SELECT j.ROWID AS row, j.message_id AS id, j.chat_id AS chat FROM chat_message_join j
       WHERE j.ROWID > :after ORDER BY j.ROWID LIMIT ${PAGE}`,
      { after },
    );
    for (const [row, id, chat] of page) {
      found.set(id ?? 0, better(found.get(id ?? 0) ?? NONE, chats.conversationOf(chat ?? 0)));
      after = row ?? after;
    }
    if (page.length < PAGE) return (message) => found.get(message) ?? NONE;
  }
}

/** Numbers of groups begin here where people are numbered from 1. */
const GROUPS = 1_000_000;

/** A store without links goes by the person a message was sent to or came from, and by the name of the room. */
function byPerson(store: Store, shape: Shape, { low, high }: Block): Links {
  const numbers = new Map(
    shape.has('handle', 'id')
      ? store
          .cells('SELECT h.ROWID AS handle, DENSE_RANK() OVER (ORDER BY h.id) AS number FROM handle h')
          .map(([handle, number]) => [handle, number ?? 0])
      : [],
  );
  const group = shape.has('chat', 'chat_identifier')
    ? '(SELECT MIN(c.ROWID) FROM chat c WHERE c.chat_identifier = m.cache_roomnames)'
    : 'NULL';
  const sql = `SELECT m.ROWID AS id, m.handle_id AS handle, CASE WHEN m.cache_roomnames IS NOT NULL THEN ${group} END AS room
    FROM message m NOT INDEXED WHERE m.ROWID BETWEEN :low AND :high`;
  const found = new Map<number, number>();
  for (const [id, handle, room] of store.cells(sql, { low, high }))
    found.set(id ?? 0, room ? GROUPS + room : (numbers.get(handle ?? 0) ?? NONE));
  return (message) => found.get(message) ?? NONE;
}

/**
 * Messages in "Recently Deleted": their link has moved to a list of its own, which is short, and they still belong to their
 * conversation.
 */
function withDeleted(store: Store, shape: Shape, chats: Chats, links: Links): Links {
  if (!shape.has('chat_recoverable_message_join', 'message_id')) return links;
  const sql = 'SELECT r.message_id AS id, r.chat_id AS chat FROM chat_recoverable_message_join r';
  const found = new Map(store.cells(sql).map(([id, chat]) => [id, chats.conversationOf(chat ?? 0)]));
  return found.size === 0 ? links : (message) => better(links(message), found.get(message) ?? NONE);
}

/** How this store tells which message of these row numbers belongs to which conversation. Throws what SQLite throws. */
export function readLinks(store: Store, shape: Shape, chats: Chats, span: Block): Links {
  if (!shape.has('chat_message_join', 'message_id')) return byPerson(store, shape, span);
  const indexed = shape.indexed('chat_message_join', 'chat_id') && span.high - span.low < LONGEST_SPAN;
  return withDeleted(store, shape, chats, indexed ? byChat(store, chats, span) : byWalk(store, chats));
}
