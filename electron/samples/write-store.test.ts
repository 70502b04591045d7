import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { history, historyRows } from '../../shared/samples/history/history.ts';
import { abilities, holds } from '../../shared/samples/history/holds.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { chats } from '../../shared/samples/history/row.ts';
import { truthOf } from '../../shared/samples/history/truth.ts';
import { type SchemaId, schemas } from '../../shared/samples/schemas/index.ts';
import { CANARY, canariesOf, type GuardedTable, guarded, OWN } from './canaries.ts';
import { writeStore } from './write-store.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-20T10:00:00Z');
const systems = Object.keys(schemas) as SchemaId[];

/** Everything that can be planted side by side, and how often. */
const faults = {
  failed: [
    { code: 22, people: [1, 7], count: 4, hours: 500 },
    { code: 3, people: [2], count: 5, hours: 700, hour: 21 },
  ],
  stuck: { person: 4, count: 2 },
  undelivered: { person: 5, count: 3 },
  fellBack: { person: 2, count: 2 },
  quiet: { person: 0, count: 4 },
  emailSince: { days: 12 },
  asleep: [
    { from: 59, to: 51, count: 14 },
    { from: 83, to: 75, count: 9 },
  ],
  silentSleep: { from: 107, to: 99, count: 20 },
  scattered: 4,
  backfill: { blocks: 2, size: 14, newestFirst: false },
  future: { mine: 2, theirs: 3 },
  absurd: 7,
  duplicates: 5,
  receiptsStopped: [{ person: 1, days: 25 }],
  readReceiptSwitchedOff: [0, 5],
  forcedToText: [1, 2, 4],
  filtered: [3],
  junk: 6,
  corrupt: 3,
  deleted: 4,
  unlinked: 8,
  attachments: { fine: 4, stuck: 5, failed: 3, offloaded: 2, hidden: 2, moving: 1 },
  icloud: { uploaded: true, pending: 9, pendingDeletes: 11 },
  mess: true,
} satisfies Omit<Recipe, 'schema' | 'seed'>;

let folder: string;
let nth = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undelivered-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a store and gives back how to ask it for one number. */
function written(recipe: Recipe, options = {}) {
  nth += 1;
  const path = join(folder, `${nth}.db`);
  writeStore(path, recipe, historyRows(recipe, now), options);
  const database = new Database(path, { readonly: true });
  const number = (sql: string): number => Number(database.prepare(sql).pluck().get());
  return { database, number, truth: truthOf(history(recipe, now), now - 90 * DAY, now, recipe) };
}

/** A time column in ms since 1970, seconds and nanoseconds alike. */
const ms = (column: string) =>
  `(CASE WHEN ABS(${column}) > 1000000000000000 THEN ${column} / 1000000 ELSE ${column} * 1000 END + 978307200000)`;

describe.each(systems)('the store of %s', (schema) => {
  const can = abilities(schema);
  const links = holds(schema, 'chat_message_join');
  const recipe: Recipe = { schema, seed: 7, ...faults };
  let store: ReturnType<typeof written>;
  beforeAll(() => {
    store = written(recipe);
  });
  afterAll(() => store.database.close());
  const only = (possible: boolean, count: number) => (possible ? count : 0);
  const count = (where: string) => store.number(`SELECT COUNT(*) FROM message WHERE ${where}`);

  it('has exactly the tables, indexes and triggers of the system', () => {
    const original = new Database(':memory:');
    original.exec(schemas[schema]);
    const all =
      "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name <> 'sqlite_sequence' ORDER BY type, name";
    expect(store.database.prepare(all).all()).toEqual(original.prepare(all).all());
    expect(store.database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(store.database.pragma('journal_mode', { simple: true })).toBe('wal');
  });

  it('holds the messages of mine that went wrong', () => {
    expect(count('is_from_me = 1 AND is_finished = 1 AND is_sent = 0 AND error = 22')).toBe(4);
    expect(count('is_from_me = 1 AND error = 22 AND cache_roomnames IS NOT NULL')).toBe(2);
    expect(count('is_from_me = 1 AND error = 3')).toBe(5);
    expect(count(`is_from_me = 1 AND error = 3 AND strftime('%H', ${ms('date')} / 1000, 'unixepoch') = '21'`)).toBe(5);
    const scheduled = can.scheduled ? 'AND schedule_type = 0' : '';
    expect(count(`is_from_me = 1 AND is_sent = 0 AND error = 0 AND is_empty = 0 ${scheduled}`)).toBe(2);
    expect(count('was_downgraded = 1')).toBe(2);
    const apple = `is_from_me = 1 AND cache_roomnames IS NULL AND service = 'iMessage' AND is_sent = 1 AND is_delivered = 0
      AND was_downgraded = 0 AND item_type = 0`;
    expect(count(`${apple} ${can.reactions ? 'AND associated_message_type = 0' : ''}`)).toBe(3);
    expect(store.truth).toMatchObject({ failed: 9, stuck: 2, undelivered: 3, fellBack: 2, failedConversations: 3 });
    expect(store.truth).toMatchObject({ failedByCode: { 22: 4, 3: 5 }, groups: { troubled: 1, clean: 1 } });
    if (holds(schema, 'kvtable')) {
      const id = store.number("SELECT value FROM kvtable WHERE key = 'lastFailedMessageRowID'");
      expect(store.number(`SELECT ${ms('date')} FROM message WHERE ROWID = ${id}`)).toBe(store.truth.newestFailed);
    }
  });

  it('holds what was silenced, and from where I wrote', () => {
    if (can.quiet) {
      expect(count('was_delivered_quietly = 1 AND did_notify_recipient = 0 AND is_delivered = 1')).toBe(4);
      expect(count('was_delivered_quietly = 1 AND did_notify_recipient = 1')).toBe(1);
    }
    expect(store.truth.quiet).toBe(only(can.quiet, 4));
    if (!can.ownAddress) return;
    const email = `is_from_me = 1 AND date <> 0 AND destination_caller_id = '${OWN.email}'`;
    expect(count(`is_from_me = 1 AND destination_caller_id IS NULL`)).toBe(0);
    expect(count(`${email} AND ${ms('date')} < ${now - 12 * DAY}`)).toBe(0);
    expect(
      count(`is_from_me = 1 AND destination_caller_id = '${OWN.number}' AND ${ms('date')} BETWEEN
      ${now - 12 * DAY} AND ${now}`),
    ).toBe(0);
    expect(store.number(`SELECT MIN(${ms('date')}) FROM message WHERE ${email}`)).toBe(store.truth.from.emailSince);
  });

  it('holds what came late and what iCloud put in, and the silent sleep in order', () => {
    expect(store.truth).toMatchObject({ late: 13 + 8 + 4, burst: 21, scattered: 4, backfilled: 28, blocks: 2 });
    const order = `SELECT COUNT(*) FROM (SELECT date, is_from_me AS mine, MAX(${ms('date')}) FILTER (WHERE ${ms('date')} <=
        ${now}) OVER (ORDER BY ROWID ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) - ${ms('date')} AS behind
      FROM message WHERE ${ms('date')} BETWEEN ${now - 110 * DAY} AND ${now} AND item_type = 0) WHERE behind > 120000`;
    expect(store.number(order)).toBe(25 + 28);
    expect(store.number(`${order} AND mine = 1`)).toBe(14);
    const [from, to] = [now - 107 * 3_600_000, now - 99 * 3_600_000];
    expect(count(`${ms('date')} BETWEEN ${from} AND ${to} AND is_from_me = 0 AND item_type = 0`)).toBe(20);
  });

  it('holds rows of the future and absurd ones', () => {
    const future = `${ms('date')} BETWEEN ${now + 120_000} AND ${now + 7 * DAY} ${can.scheduled ? 'AND schedule_type = 0' : ''}`;
    expect([count(`${future} AND is_from_me = 1`), count(`${future} AND is_from_me = 0`)]).toEqual([2, 3]);
    expect(store.truth.future).toEqual({ mine: 2, theirs: 3 });
    expect(count('date <= 0')).toBe(5);
    expect(count('date = 9223372036854775807')).toBe(1);
    expect(count("strftime('%Y', date / 1000000000 + 978307200, 'unixepoch') = '2255'")).toBe(1);
    expect(store.number('SELECT COUNT(*) FROM message')).toBe(store.truth.rows);
  });

  it('holds received messages twice, as junk, broken, without conversation and in Recently Deleted', () => {
    const twice = `SELECT COUNT(*) FROM (SELECT 1 FROM message WHERE is_from_me = 0 AND item_type = 0 AND is_empty = 0
      AND handle_id > 0 AND ${ms('date')} BETWEEN ${now - 90 * DAY} AND ${now}
      ${can.reactions ? 'AND associated_message_type = 0' : ''}
      GROUP BY handle_id, cache_roomnames, ${ms('date')} / 1000 HAVING COUNT(*) = 2)`;
    expect([store.number(twice), store.truth.duplicates]).toEqual([5, 5]);
    if (can.junk) expect(count('is_spam = 1 AND is_from_me = 0')).toBe(6);
    if (can.corrupt) expect(count('is_corrupt = 1')).toBe(3);
    const { junk, corrupt, recentlyDeleted, unlinked } = store.truth;
    expect({ junk, corrupt, recentlyDeleted }).toEqual({
      junk: only(can.junk, 6),
      corrupt: only(can.corrupt, 3),
      recentlyDeleted: only(can.recentlyDeleted, 4),
    });
    expect(unlinked).toBeGreaterThanOrEqual(8);
    if (!links) return;
    const known = can.recentlyDeleted ? 'AND ROWID NOT IN (SELECT message_id FROM chat_recoverable_message_join)' : '';
    const unknown = `item_type = 0 AND is_empty = 0 AND ROWID NOT IN (SELECT message_id FROM chat_message_join) ${known}`;
    expect(count(`${unknown} AND ${ms('date')} BETWEEN ${now - 90 * DAY} AND ${now}`)).toBe(unlinked);
    if (can.recentlyDeleted)
      expect(
        store.number(`SELECT COUNT(*) FROM chat_recoverable_message_join r JOIN message m ON m.ROWID = r.message_id
          WHERE r.delete_date > m.date AND NOT EXISTS (SELECT 1 FROM chat_message_join j WHERE j.message_id = m.ROWID)`),
      ).toBe(4);
  });

  it('holds what the recipe says about whole conversations', () => {
    const plists = store.database
      .prepare('SELECT chat_identifier AS address, properties FROM chat WHERE properties IS NOT NULL')
      .all() as { address: string; properties: Buffer }[];
    const saying = (key: string) =>
      new Set(
        plists.flatMap((it) => (it.properties.includes(key) ? chats.findIndex((at) => at.address === it.address) : [])),
      );
    expect(saying('shouldForceToSMS')).toEqual(new Set([1, 2, 4]));
    expect([...saying('EnableReadReceiptForChat')]).toEqual(expect.arrayContaining([0, 5]));
    expect(saying('chatSummaryDictionary').size).toBe(chats.length);
    const broken = plists.filter(({ properties }) => properties.includes('something that is none'));
    expect(broken.map(({ address }) => address)).toEqual([chats[3]?.address]);
    expect(store.truth.forcedToText).toBe(3);
    expect(store.truth.receipts).toMatchObject({ switchedOff: 2, stopped: 1 });
    expect(store.number('SELECT COUNT(DISTINCT chat_identifier) FROM chat WHERE is_filtered > 0')).toBe(1);
    expect(
      count(`is_from_me = 0 AND handle_id = 4 AND cache_roomnames IS NULL AND item_type = 0 AND
      ${can.reactions ? 'associated_message_type = 0 AND' : ''} ${ms('date')} BETWEEN ${now - 90 * DAY} AND ${now}`),
    ).toBe(store.truth.filtered);
  });

  it('holds "Read" as it says', () => {
    const read = (person: number, since: number) =>
      count(`is_from_me = 1 AND handle_id = ${person + 1} AND date_read > 0 AND ${ms('date')} >= ${since}`);
    expect(read(1, now - 90 * DAY)).toBeGreaterThan(5);
    expect(read(1, now - 25 * DAY)).toBe(0);
    expect(read(0, now - 25 * DAY)).toBeGreaterThan(2);
    expect(read(4, 0)).toBe(0);
    expect(
      count(`is_from_me = 1 AND is_delivered = 1 AND handle_id = 2 AND ${ms('date')} BETWEEN ${now - 25 * DAY} AND
      ${now}`),
    ).toBeGreaterThanOrEqual(8);
  });

  it('holds files in every state', () => {
    expect(store.truth.attachments).toEqual(
      can.attachments ? { total: 15, stuck: 5, failed: 3 } : { total: 0, stuck: 0, failed: 0 },
    );
    if (!can.attachments) return;
    const files = (where: string) =>
      store.number(`SELECT COUNT(*) FROM attachment a JOIN message_attachment_join j ON j.attachment_id = a.ROWID
        JOIN message m ON m.ROWID = j.message_id WHERE ${where}`);
    const old = `a.created_date + 978307200 < ${now / 1_000 - 1_800}`;
    expect([files('1'), files('hide_attachment = 1'), files('transfer_state = 0')]).toEqual([17, 2, 2]);
    expect([files(`transfer_state BETWEEN 1 AND 4 AND ${old}`), files('transfer_state BETWEEN 1 AND 4')]).toEqual([
      5, 6,
    ]);
    expect(files('transfer_state IN (6, 7) AND hide_attachment = 0')).toBe(3);
  });

  it('holds what iCloud has', () => {
    const real = `item_type = 0 AND is_empty = 0 AND ${ms('date')} BETWEEN ${now - 90 * DAY} AND ${now - 3_600_000}
      ${can.reactions ? 'AND associated_message_type = 0' : ''}`;
    if (can.uploads) expect(count(`${real} AND ck_sync_state = 0`)).toBe(9);
    if (can.uploads) expect(count(`${real} AND ck_sync_state = 1`)).toBe(store.truth.icloud.uploaded);
    expect(store.truth.icloud.notUploaded).toBe(only(can.uploads, 9));
    expect(store.truth.icloud.pendingDeletes).toBe(can.pendingDeletes ? 11 : null);
    if (can.pendingDeletes) expect(store.number('SELECT COUNT(*) FROM sync_deleted_messages')).toBe(11);
  });

  it('has a mess that changes no truth', () => {
    const { mess: _, ...tidy } = recipe;
    expect(truthOf(history(tidy, now), now - 90 * DAY, now, tidy)).toEqual(store.truth);
    if (!links) return;
    expect(
      store.number('SELECT COUNT(*) FROM chat_message_join WHERE message_id NOT IN (SELECT ROWID FROM message)'),
    ).toBe(3);
    expect(
      store.number('SELECT COUNT(*) FROM (SELECT 1 FROM chat_message_join GROUP BY message_id HAVING COUNT(*) > 1)'),
    ).toBeGreaterThan(12);
  });

  it('has another canary in every column that must not be read', () => {
    for (const table of Object.keys(guarded) as GuardedTable[])
      for (const [place, column] of guarded[table].entries()) {
        const part = table === 'attachment' && !can.attachments;
        const rows = table === 'recoverable_message_part' && !holds(schema, table);
        if (!holds(schema, table, column) || part || rows) continue;
        const canary = canariesOf(table)[place] ?? '';
        const found = store.number(`SELECT COUNT(*) FROM ${table} WHERE instr(CAST(${column} AS TEXT), '${canary}') > 0
          OR instr(${column}, CAST('${canary}' AS BLOB)) > 0`);
        expect(found, canary).toBeGreaterThan(0);
      }
    const all = (Object.keys(guarded) as GuardedTable[]).flatMap(canariesOf);
    expect(all.filter((one) => all.some((other) => other !== one && other.includes(one)))).toEqual([]);
    for (const one of all) expect(one).toContain(CANARY);
  });
});

describe('other histories', () => {
  it('are slow, deaf, silent or out of iCloud where the recipe says so', () => {
    const slow = written({ schema: 'tahoe', seed: 2, slow: { days: 10 } });
    const took = `SELECT MIN(date_delivered - date) / 1000000000 FROM message WHERE date_delivered > 0 AND is_from_me = 1`;
    expect(slow.number(`${took} AND ${ms('date')} >= ${now - 10 * DAY}`)).toBeGreaterThanOrEqual(120);
    expect(slow.number('SELECT COUNT(*) FROM message WHERE ck_sync_state <> 0')).toBe(0);
    expect(slow.truth.icloud).toEqual({
      uploaded: 0,
      notUploaded: slow.truth.sent + slow.truth.received,
      pendingDeletes: 0,
    });
    const rows = (who: number) => `SELECT COUNT(*) FROM message WHERE is_from_me = ${who} AND schedule_type = 0
      AND ${ms('date')} > ${now - 5 * DAY}`;
    const silent = written({ schema: 'tahoe', seed: 2, silence: { days: 5 } });
    expect(silent.number(rows(0))).toBe(0);
    expect(silent.number(rows(1))).toBeGreaterThan(10);
    const deaf = written({ schema: 'tahoe', seed: 2, deaf: { days: 5 } });
    expect(deaf.number(rows(0)) + deaf.number(rows(1))).toBe(0);
    const stormy = written({ schema: 'ventura', seed: 2, storm: { days: 4, size: 12 } });
    expect(stormy.truth).toMatchObject({ blocks: 4, busiestWeek: 4, backfilled: 48, late: 0 });
    for (const { database } of [slow, silent, deaf, stormy]) database.close();
  });

  it('have bodies as large as asked for', () => {
    const { database, number } = written({ schema: 'tahoe', seed: 1 }, { textBytes: 1_200 });
    expect(number('SELECT MIN(LENGTH(text) + LENGTH(attributedBody)) FROM message')).toBe(1_200);
    database.close();
  });
});
