import { type Column, readable, type Table } from './allow-list.ts';
import { knownColumns } from './known-columns.ts';
import type { Store } from './store.ts';

/** What this store has of the columns we may read. Stores differ by system and by age, so nothing goes by the version. */
export interface Shape {
  /** True when there is such a table with the given column. */
  has<T extends Table>(table: T, column: Column<T>): boolean;
  /** True when an index of the table begins with the given column. */
  indexed<T extends Table>(table: T, column: Column<T>): boolean;
  /** Columns that came after this version of the app, as `table.column`. */
  readonly unknownColumns: readonly string[];
}

const tables = Object.keys(readable) as readonly Table[];

/** Every table has it without declaring it. */
const IMPLICIT = 'ROWID';

const namesOf = (store: Store, sql: string): readonly string[] =>
  store.rows<{ readonly name: string | null }>(sql).map(({ name }) => String(name));

/** The first column of every whole index of a table; the name of an index comes from the file, so it is quoted. */
const leadingColumns = (store: Store, table: Table): ReadonlySet<string> =>
  new Set(
    store
      .rows<{ readonly name: string; readonly partial: number }>(`PRAGMA index_list(${table})`)
      .filter(({ partial }) => partial === 0)
      .map(({ name }) => namesOf(store, `PRAGMA index_info("${name.replaceAll('"', '""')}")`)[0] ?? ''),
  );

/** Asks once which columns there are. A table that does not exist simply has none. */
export function shapeOf(store: Store): Shape {
  const present = new Map<Table, ReadonlySet<string>>();
  const leading = new Map<Table, ReadonlySet<string>>();
  for (const table of tables) {
    const columns = namesOf(store, `PRAGMA table_info(${table})`);
    present.set(table, new Set(columns.length > 0 ? [...columns, IMPLICIT] : []));
    leading.set(table, leadingColumns(store, table));
  }
  return {
    has: (table, column) => present.get(table)?.has(column) ?? false,
    indexed: (table, column) => leading.get(table)?.has(column) ?? false,
    unknownColumns: tables.flatMap((table) =>
      [...(present.get(table) ?? [])]
        // The names come from a file: what does not look like a column name is not repeated.
        .filter((name) => name !== IMPLICIT && !(knownColumns[table]?.has(name) ?? true) && /^\w{1,60}$/.test(name))
        .map((name) => `${table}.${name}`),
    ),
  };
}

/** What every known store has, from macOS 10.11 on, and without which a count of nothing would be a lie. */
const NEEDED = [
  'date',
  'date_delivered',
  'is_from_me',
  'is_sent',
  'is_delivered',
  'is_finished',
  'is_empty',
  'error',
  'service',
  'cache_roomnames',
  'item_type',
  'was_downgraded',
] as const satisfies readonly Column<'message'>[];

/** Whether failures can be told from successes in a store of this shape. */
export const isReadable = (shape: Shape): boolean => NEEDED.every((column) => shape.has('message', column));
