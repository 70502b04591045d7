import { type Column, readable, type Table } from './allow-list.ts';
import { knownColumns } from './known-columns.ts';
import type { Store } from './store.ts';

/** What this store has of the columns we may read. Stores differ by system and by age, so nothing goes by the version. */
export interface Shape {
  /** True when there is such a table with the given column. */
  has<T extends Table>(table: T, column: Column<T>): boolean;
  /** Columns that came after this version of the app, as `table.column`. */
  readonly unknownColumns: readonly string[];
}

const tables = Object.keys(readable) as readonly Table[];

/** Asks once which columns there are. A table that does not exist simply has none. */
export function shapeOf(store: Store): Shape {
  const present = new Map<Table, ReadonlySet<string>>(
    tables.map((table) => [
      table,
      new Set(store.rows<{ readonly name: string }>(`PRAGMA table_info(${table})`).map(({ name }) => name)),
    ]),
  );
  return {
    has: (table, column) => present.get(table)?.has(column) ?? false,
    unknownColumns: tables.flatMap((table) =>
      [...(present.get(table) ?? [])]
        // The names come from a file: what does not look like a column name is not repeated.
        .filter((name) => !knownColumns[table].has(name) && /^\w{1,60}$/.test(name))
        .map((name) => `${table}.${name}`),
    ),
  };
}
