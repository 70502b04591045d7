import Database from 'better-sqlite3';
import { keepsSeconds } from '../../shared/samples/history/history.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { chats, type HistoryRow } from '../../shared/samples/history/row.ts';
import { schemas } from '../../shared/samples/schemas/index.ts';

/** Stands in every place of a made-up store that the app must never read: it must not turn up anywhere. */
export const CANARY = 'a-made-up-text-nobody-may-read';

const EPOCH = 978_307_200_000;
const KINDS = { message: 0, tapback: 0, event: 1, scheduled: 0, empty: 0 } as const;
const bit = (yes: boolean) => (yes ? 1 : 0);

/** A time as the store keeps it: nanoseconds since 2001, whole seconds in old rows, 0 for none. */
function stored(time: number | null, seconds: boolean): bigint {
  if (time === null) return 0n;
  return seconds ? BigInt(Math.floor((time - EPOCH) / 1_000)) : BigInt(time - EPOCH) * 1_000_000n;
}

/** The columns of one row; those that a schema does not have are left out when it is written. */
function columns(it: HistoryRow, nth: number, seconds: boolean): Readonly<Record<string, unknown>> {
  const chat = it.chat === null ? undefined : chats[it.chat];
  return {
    guid: `made-up-${nth}`,
    text: CANARY,
    subject: CANARY,
    attributedBody: Buffer.from(CANARY),
    payload_data: Buffer.from(CANARY),
    message_summary_info: Buffer.from(CANARY),
    group_title: CANARY,
    // Messages of mine to a group name nobody; what others write there names one of them.
    handle_id: it.chat === null ? 0 : chat?.group ? bit(!it.mine) : it.chat + 1,
    service: it.service,
    account: `E:${CANARY}`,
    date: stored(it.at, seconds),
    date_read: stored(it.readAt, seconds),
    date_delivered: stored(it.deliveredAt, seconds),
    is_from_me: bit(it.mine),
    is_sent: bit(it.sent),
    is_finished: bit(it.finished),
    is_delivered: bit(it.delivered),
    is_read: bit(it.readAt !== null),
    is_empty: bit(it.kind === 'empty'),
    error: it.error,
    was_downgraded: bit(it.downgraded),
    cache_roomnames: chat?.group ? chat.address : null,
    item_type: KINDS[it.kind],
    associated_message_type: it.kind === 'tapback' ? 2_000 : 0,
    schedule_type: it.kind === 'scheduled' ? 2 : 0,
    schedule_state: it.kind === 'scheduled' ? 2 : 0,
  };
}

/** Writes a made-up history into a new store at `path`, on the tables of the system that its recipe names. */
export function writeStore(path: string, recipe: Recipe, rows: readonly HistoryRow[]): void {
  const database = new Database(path);
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = OFF');
    database.exec(schemas[recipe.schema]);
    database.transaction(() => fill(database, recipe, rows))();
  } finally {
    database.close();
  }
}

function fill(database: Database.Database, recipe: Recipe, rows: readonly HistoryRow[]): void {
  /** Inserts what the table has a column for; does nothing for a table that the system does not have. */
  const into = (table: string) => {
    const known = new Set((database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name));
    const prepared = new Map<string, Database.Statement>();
    return (values: Readonly<Record<string, unknown>>): void => {
      const names = Object.keys(values).filter((name) => known.has(name));
      if (known.size === 0) return;
      const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
      const statement = prepared.get(sql) ?? database.prepare(sql);
      prepared.set(sql, statement);
      statement.run(names.map((name) => values[name]));
    };
  };
  const [handle, chat, message, link] = [into('handle'), into('chat'), into('message'), into('chat_message_join')];
  const services = ['iMessage', 'SMS'] as const;
  chats.forEach(({ address, group }, nth) => {
    if (!group) handle({ ROWID: nth + 1, id: address, service: 'iMessage' });
    services.forEach((service, other) => {
      chat({
        ROWID: nth * services.length + other + 1,
        guid: `${service};${group ? '+' : '-'};${address}`,
        style: group ? 43 : 45,
        chat_identifier: address,
        service_name: service,
        room_name: group ? address : null,
        display_name: CANARY,
        properties: Buffer.from(CANARY),
      });
    });
  });
  rows.forEach((it, nth) => {
    // A store carried over from an old system holds both units; which row has which must not matter.
    const seconds = keepsSeconds(recipe) && (recipe.schema === 'el-capitan' || nth % 2 === 0);
    message({ ROWID: nth + 1, ...columns(it, nth, seconds) });
    if (it.chat !== null)
      link({
        chat_id: it.chat * services.length + services.indexOf(it.service) + 1,
        message_id: nth + 1,
        message_date: stored(it.at, seconds),
      });
  });
}
