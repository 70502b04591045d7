import { isDamage } from '../failure.ts';
import type { Store } from '../store.ts';

/** Stores up to this size are checked page by page; that takes about a second for the largest of them. Bytes. */
const SMALL = 32_000_000;

/** What SQLite's own check says about values and not about the file: real stores break such rules harmlessly. */
const aboutValues = /^(ok|NULL value in|CHECK constraint|non-unique|NUMERIC value|TEXT value|non-INT)/i;

const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A whole index of the messages that begins with `column`; with any other one than the date when none is given. */
function indexOf(store: Store, column: string): string | undefined {
  return store
    .rows<{ readonly name: string; readonly partial: number; readonly origin: string }>('PRAGMA index_list(message)')
    .filter(({ partial, origin }) => partial === 0 && origin === 'c')
    .map(({ name }) => name)
    .find((name) => {
      const [first] = store.rows<{ readonly name: string }>(`PRAGMA index_info(${named(name)})`);
      return column === '' ? first?.name !== 'date' : first?.name === column;
    });
}

/** What SQLite's own check says. A store that uses something only Apple's SQLite knows cannot be checked this way. */
function fails(store: Store): boolean {
  try {
    const said = store.rows<{ readonly integrity_check: unknown }>('PRAGMA integrity_check(20)');
    return said.some(({ integrity_check: line }) => !aboutValues.test(String(line)));
  } catch (error) {
    if (isDamage(error)) throw error;
    return false;
  }
}

/**
 * Whether the store contradicts itself, so that rows may be missing without an error. Every index knows how many messages
 * there are, and all must agree; a small store is checked whole with SQLite's own check (sqlite.org/pragma.html). Throws
 * what SQLite throws.
 */
export function isDamaged(store: Store, bytes: number): boolean {
  if (bytes <= SMALL && fails(store)) return true;
  const [date, other] = ['date', ''].map((column) => indexOf(store, column));
  if (!date || !other) return false;
  const count = (index: string) => `(SELECT COUNT(*) FROM message INDEXED BY ${named(index)})`;
  const [counts] = store.cells(`SELECT ${count(date)} AS a, ${count(other)} AS b`);
  return counts?.[0] !== counts?.[1];
}
