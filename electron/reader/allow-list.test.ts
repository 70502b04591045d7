import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { history } from '../../shared/samples/history/history.ts';
import { type SchemaId, schemas } from '../../shared/samples/schemas/index.ts';
import { writeStore } from '../samples/write-store.ts';
import { readable } from './allow-list.ts';
import { readMessages } from './read-store.ts';

const asked = vi.hoisted(() => new Set<string>());
vi.mock('better-sqlite3', async (original) => {
  const { default: Real } = await original<{ default: typeof Database }>();
  return {
    default: class extends Real {
      override prepare(sql: string) {
        asked.add(sql);
        return super.prepare(sql) as never;
      }
    },
  };
});

const at = Date.parse('2026-11-20T10:00:00Z');

const never = [
  'text', 'attributedBody', 'subject', 'payload_data', 'message_summary_info', 'group_title', 'part_text', 'user_info',
  'transfer_name', 'attribution_info', 'sticker_user_info', 'emoji_image_short_description', 'display_name', 'account',
  'uncanonicalized_id', 'last_addressed_handle', 'filename', 'guid',
]; // biome-ignore format: a list reads better in lines

it('nothing private is on the list of what may be read', () => {
  const listed: readonly string[] = Object.values(readable).flat();
  expect(listed.filter((column) => never.includes(column))).toEqual([]);
});

/** Every statement the reader makes for a store of this system. */
function statementsFor(schema: SchemaId): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'undelivered-allowed-'));
  const path = join(folder, 'chat.db');
  const recipe = { schema, seed: 1, deleted: 2, attachments: { fine: 2 } };
  writeStore(path, recipe, history(recipe, at));
  asked.clear();
  expect(readMessages({ path, from: at - 90 * 86_400_000, to: at, at, timeZone: 'UTC' }).ok).toBe(true);
  rmSync(folder, { recursive: true });
  return [...asked];
}

/** The short names that statements give to tables. */
const shorts: Readonly<Record<string, keyof typeof readable>> = {
  m: 'message', j: 'chat_message_join', c: 'chat', h: 'handle', r: 'chat_recoverable_message_join', a: 'attachment',
  s: 'sync_deleted_messages',
}; // biome-ignore format: a table reads better in lines
/** Columns that a subquery hands on under a name of its own. */
const own = ['a.chat_id', 'a.handle_id'];

it.each(Object.keys(schemas) as SchemaId[])('SQLite itself finds nothing else in the statements for %s', (schema) => {
  const statements = statementsFor(schema).filter((sql) => !/^\s*PRAGMA/i.test(sql));
  expect(statements.length).toBeGreaterThan(8);
  const empty = new Database(':memory:');
  empty.exec(schemas[schema]);
  for (const sql of statements) {
    expect(sql).not.toMatch(/SELECT\s+\*|\b[mjchras]\.\*/i);
    for (const column of never) expect(sql).not.toMatch(new RegExp(`\\b${column}\\b`));
    for (const [named, short = '', column = ''] of sql.matchAll(/\b([a-z])\.([A-Za-z_]+)\b/g)) {
      const table = shorts[short];
      expect(table, named).toBeDefined();
      if (table && !own.includes(named)) expect(readable[table], named).toContain(column);
    }
  }
  empty.close();
});
