import type { Block } from '../reader/history/blocks.ts';
import { blockStatement } from '../reader/history/columns.ts';
import type { Shape } from '../reader/shape.ts';
import type { Parameters, Store } from '../reader/store.ts';
import { inMs, inStoreUnits } from '../reader/times.ts';

/** One message of the store that counts. Times in milliseconds since 2001. */
export interface Row {
  readonly order: number;
  readonly at: number;
  readonly deliveredAt: number;
  readonly error: number;
  /** The bits of `flag` in the reader's history. */
  readonly flags: number;
  /** The row number of its chat; 0 is one that is not known, -1 none. */
  readonly chat: number;
}

/** How many rows one statement fetches at most. */
export const PAGE = 500;

/** Milliseconds since 2001 on 1 January 2007: before, there was no iPhone. */
const FIRST_BELIEVABLE = 189_302_400_000;
const DAY_MS = 86_400_000;

/** How a store stands: its newest row number, and the newest one it ever gave; SQLite gives none twice. */
export interface End {
  readonly newest: number;
  readonly given: number;
}

/** Where the store ends now. A store that does not count what it gave ends at its newest row. Throws what SQLite throws. */
export function endOf(store: Store): End {
  const [newest] = store.column('SELECT MAX(m.ROWID) AS newest FROM message m');
  const [counting] = store.column("SELECT COUNT(*) AS tables FROM sqlite_schema WHERE name = 'sqlite_sequence'");
  const [given] = counting ? store.column("SELECT q.seq FROM sqlite_sequence q WHERE q.name = 'message'") : [];
  return { newest: newest ?? 0, given: Math.max(given ?? 0, newest ?? 0) };
}

/** The chats of these messages by their order; null for a store that could only answer by reading all of its links. */
function chatsOf(store: Store, shape: Shape, span: Parameters): ReadonlyMap<number, number> | null {
  if (!shape.indexed('chat_message_join', 'message_id')) return null;
  const sql = `SELECT j.message_id AS id, MIN(j.chat_id) AS chat FROM chat_message_join j
    WHERE j.message_id BETWEEN :low AND :high GROUP BY j.message_id`;
  return new Map(store.cells(sql, span).map(([id, chat]) => [id ?? 0, chat ?? 0]));
}

/**
 * The first messages of these row numbers, with the number up to which they were read; what does not count is left out, by
 * the rules of the reader. `now` in milliseconds since 2001. Throws what SQLite throws.
 */
export function readRows(
  store: Store,
  shape: Shape,
  { low, high }: Block,
  now: number,
): { readonly rows: readonly Row[]; readonly upTo: number } {
  const window = inStoreUnits({ from: FIRST_BELIEVABLE, to: now + DAY_MS });
  const found = store.cells(`${blockStatement(shape)} LIMIT ${PAGE}`, { ...window, low, high });
  const upTo = found.length < PAGE ? high : (found.at(-1)?.[0] ?? high);
  const chats = found.length === 0 ? null : chatsOf(store, shape, { low, high: upTo });
  const rows = found.flatMap(([order, date, delivered, error, flags]) =>
    typeof flags === 'number'
      ? {
          order: order ?? 0,
          at: inMs(date ?? 0),
          deliveredAt: inMs(delivered ?? 0),
          error: typeof error === 'number' ? error : 0,
          flags,
          chat: chats === null ? 0 : (chats.get(order ?? 0) ?? -1),
        }
      : [],
  );
  return { rows, upTo };
}
