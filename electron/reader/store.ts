import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';

/** Whole numbers for the named places of a statement. */
export type Parameters = Readonly<Record<string, number>>;

/** One row of numbers, in the order in which the statement names them; null where the store has none. */
export type Cells = readonly (number | null)[];

/** An open message store. Statements are short and drained at once: a reader that lingers keeps Messages from tidying up. */
export interface Store {
  /** All rows of one statement as objects; the caller says what a row looks like. Throws what SQLite throws. */
  rows<Row>(sql: string, parameters?: Parameters): readonly Row[];
  /** All rows of one statement as plain lists of numbers, for many rows. Throws what SQLite throws. */
  cells(sql: string, parameters?: Parameters): readonly Cells[];
  /** The first value of every row, for very many rows. Throws what SQLite throws. */
  column(sql: string, parameters?: Parameters): readonly (number | null)[];
  /** Read without its write-ahead log. */
  readonly possiblyStale: boolean;
  close(): void;
}

/** How long to wait for Messages to let go of the store, in milliseconds. */
const BUSY_MS = 3_000;

/** The store is open once its first page could be read; a wrong file shows only then. */
const FIRST_READ = 'SELECT COUNT(*) FROM sqlite_schema';

/**
 * Read only, also if a statement were wrong; nothing in the file may run functions of ours; a broken page is noticed when it
 * is read (sqlite.org/pragma.html). A small cache: the store is read once, from front to back.
 */
const MANNERS = ['query_only = 1', 'trusted_schema = 0', 'cell_size_check = 1', 'cache_size = -4000'];

/** Exact whole numbers: as a plain number SQLite would get a fraction, and nanoseconds need every digit. */
const bound = (parameters: Parameters | undefined): Record<string, bigint> =>
  Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, BigInt(Math.trunc(value))]));

/** Makes one value per key and keeps it. */
function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Opens the store read-only beside a Messages that goes on writing. Throws what SQLite throws. */
function openLive(path: string): Store {
  const database = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  try {
    for (const manner of MANNERS) database.pragma(manner);
    database.prepare(FIRST_READ).all();
  } catch (error) {
    database.close();
    throw error;
  }
  const plain = kept((sql) => database.prepare(sql).raw());
  const single = kept((sql) => database.prepare(sql).pluck());
  return {
    possiblyStale: false,
    rows: <Row>(sql: string, parameters?: Parameters) => database.prepare(sql).all(bound(parameters)) as Row[],
    cells: (sql, parameters) => plain(sql).all(bound(parameters)) as Cells[],
    column: (sql, parameters) => single(sql).all(bound(parameters)) as (number | null)[],
    close: () => void database.close(),
  };
}

/**
 * Opens a store that lies in a folder where SQLite may not create its side files. Only `immutable` allows that; it
 * ignores the write-ahead log (sqlite.org/uri.html), so it is for stores without one, and the answer may be stale.
 */
function openStill(path: string): Store {
  // Asked for only here: loading it prints a warning in some versions of Node.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const file = pathToFileURL(path);
  file.searchParams.set('immutable', '1');
  const database = new DatabaseSync(file, { readOnly: true });
  for (const manner of MANNERS) database.exec(`PRAGMA ${manner}`);
  const rows = <Row>(sql: string, parameters?: Parameters): readonly Row[] => {
    const statement = database.prepare(sql);
    statement.setAllowUnknownNamedParameters(true);
    // It refuses numbers beyond 2^53, and nanoseconds are.
    statement.setReadBigInts(true);
    return statement
      .all(bound(parameters))
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
        ),
      ) as Row[];
  };
  const cells = (sql: string, parameters?: Parameters): readonly Cells[] =>
    rows<Record<string, number | null>>(sql, parameters).map((row) => Object.values(row));
  return {
    possiblyStale: true,
    rows,
    cells,
    column: (sql, parameters) => cells(sql, parameters).map(([value]) => value ?? null),
    close: () => database.close(),
  };
}

/** SQLite's codes for "I may not create the side files here". */
const cannotWriteBeside = /^SQLITE_(READONLY|CANTOPEN)/;

/** Opens the message store at `path`. Throws what SQLite throws; the caller turns that into a sentence. */
export function openStore(path: string): Store {
  try {
    return openLive(path);
  } catch (error) {
    const code = String((error as { readonly code?: unknown }).code);
    if (!cannotWriteBeside.test(code) || existsSync(`${path}-wal`)) throw error;
    return openStill(path);
  }
}
