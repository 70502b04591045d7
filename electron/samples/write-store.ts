import Database from 'better-sqlite3';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import type { HistoryRow } from '../../shared/samples/history/row.ts';
import { schemas } from '../../shared/samples/schemas/index.ts';
import { canaryOf } from './canaries.ts';
import { into } from './insert.ts';
import { writeChats } from './write-chats.ts';
import { writeMess } from './write-mess.ts';
import { writeMessages } from './write-messages.ts';

/** The statements that make a schema: its tables, and what belongs to them. SQLite itself takes them apart. */
function statementsOf(schema: string): { readonly tables: readonly string[]; readonly rest: readonly string[] } {
  const empty = new Database(':memory:');
  empty.exec(schema);
  const made = empty
    .prepare("SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .all() as { type: string; sql: string }[];
  empty.close();
  const of = (tables: boolean) => made.flatMap(({ type, sql }) => ((type === 'table') === tables ? sql : []));
  return { tables: of(true), rest: of(false) };
}

/**
 * Writes a made-up history into a new store at `path`, on the tables of the system that its recipe names. The rows may come
 * one by one from a generator. `textBytes`: how large the body of each message is, for stores of realistic size.
 */
export function writeStore(
  path: string,
  recipe: Recipe,
  rows: Iterable<HistoryRow>,
  { textBytes = 0 }: { readonly textBytes?: number } = {},
): void {
  const { tables, rest } = statementsOf(schemas[recipe.schema]);
  const database = new Database(path);
  const run = (statements: readonly string[]) => {
    for (const sql of statements) database.exec(sql);
  };
  try {
    for (const setting of ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -200000'])
      database.pragma(setting);
    database.transaction(() => {
      run(tables);
      writeChats(database, recipe);
      writeMessages(database, recipe, rows, textBytes);
      const waiting = into(database, 'sync_deleted_messages');
      for (let nth = 0; nth < (recipe.icloud?.pendingDeletes ?? 0); nth++) {
        const guid = `${canaryOf('sync_deleted_messages', 'guid')}${nth}`;
        waiting({ guid, recordID: canaryOf('sync_deleted_messages', 'recordID') });
      }
      if (recipe.mess) writeMess(database, recipe);
      // Indexes are quicker to make afterwards, and no trigger may change what the recipe says.
      run(rest);
    })();
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
}
