import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';

/** Values every statement may use, by name: milliseconds since 2001, and a row number to go on from. */
export interface Parameters {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly after?: number;
}

/** An open message store. Statements are short and drained at once: a reader that lingers keeps Messages from tidying up. */
export interface Store {
  /** All rows of one statement; the caller says what a row looks like. Throws what SQLite throws. */
  rows<Row>(sql: string, parameters?: Parameters): readonly Row[];
  /** Read without its write-ahead log. */
  readonly possiblyStale: boolean;
  close(): void;
}

/** How long to wait for Messages to let go of the store, in milliseconds. */
const BUSY_MS = 3_000;

/** The store is open once its first page could be read; a wrong file shows only then. */
const FIRST_READ = 'SELECT COUNT(*) FROM sqlite_schema';

/** Exact whole numbers: as a plain number SQLite would get a fraction, and nanoseconds need every digit. */
const bound = (parameters: Parameters | undefined): Record<string, bigint> =>
  Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, BigInt(Math.trunc(value))]));

/** Opens the store read-only beside a Messages that goes on writing. Throws what SQLite throws. */
function openLive(path: string): Store {
  const database = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  try {
    database.pragma('query_only = 1');
    database.prepare(FIRST_READ).all();
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    possiblyStale: false,
    rows: <Row>(sql: string, parameters?: Parameters) => database.prepare(sql).all(bound(parameters)) as Row[],
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
  return {
    possiblyStale: true,
    rows: <Row>(sql: string, parameters?: Parameters) => {
      const statement = database.prepare(sql);
      statement.setAllowUnknownNamedParameters(true);
      return statement.all(bound(parameters)) as unknown as Row[];
    },
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
