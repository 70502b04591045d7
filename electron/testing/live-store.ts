import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type SchemaId, schemas } from '../../shared/samples/schemas/index.ts';

const EPOCH = 978_307_200_000;

/** A message that Messages puts into the store. Times in milliseconds since 1970. */
export interface NewMessage {
  readonly at: number;
  readonly mine?: boolean;
  readonly chat?: number;
  readonly service?: string;
  readonly sent?: boolean;
  readonly finished?: boolean;
  readonly error?: number;
  readonly kind?: number;
}

/** Plays Messages: a store of its own in a new folder that it goes on writing to. */
export function liveStore(schema: SchemaId = 'sonoma') {
  const folder = mkdtempSync(join(tmpdir(), 'undelivered-live-'));
  const path = join(folder, 'chat.db');
  let database = new Database(path);
  const linked = schemas[schema].includes('chat_message_join');
  let guid = 0;
  const begin = () => {
    database.pragma('journal_mode = WAL');
    // Chats are numbers here; no row stands for them.
    database.pragma('foreign_keys = OFF');
    database.exec(schemas[schema]);
  };
  begin();
  const add = ({ at, mine = false, chat = 1, service = 'iMessage', ...rest }: NewMessage): number => {
    guid += 1;
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO message (guid, service, date, is_from_me, is_sent, is_finished, error, item_type)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        `live-${guid}`,
        service,
        BigInt(at - EPOCH) * 1_000_000n,
        Number(mine),
        Number(rest.sent ?? false),
        Number(rest.finished ?? true),
        rest.error ?? 0,
        rest.kind ?? 0,
      );
    if (linked)
      database.prepare('INSERT INTO chat_message_join (chat_id, message_id) VALUES (?, ?)').run(chat, lastInsertRowid);
    return Number(lastInsertRowid);
  };
  return {
    path,
    folder,
    add,
    addAll: (messages: readonly NewMessage[]) => database.transaction(() => messages.map(add))(),
    set: (order: number, changes: string) => void database.exec(`UPDATE message SET ${changes} WHERE ROWID = ${order}`),
    remove: (order: number) => void database.exec(`DELETE FROM message WHERE ROWID = ${order}`),
    /** Messages is closed. */
    rest: () => void database.close(),
    checkpoint: () => database.pragma('wal_checkpoint(TRUNCATE)'),
    /** Another, empty store in its place, as after a restore. */
    replace: () => {
      database.close();
      for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
      database = new Database(path);
      begin();
    },
    close: () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
