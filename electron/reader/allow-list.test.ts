import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readable } from './allow-list.ts';

const never = [
  'text', 'attributedBody', 'subject', 'payload_data', 'message_summary_info', 'group_title', 'part_text', 'user_info',
  'transfer_name', 'attribution_info', 'sticker_user_info', 'emoji_image_short_description', 'properties', 'display_name',
  'account', 'destination_caller_id', 'uncanonicalized_id', 'person_centric_id', 'last_addressed_handle', 'filename',
]; // biome-ignore format: a list reads better in lines

const folders = [import.meta.dirname, join(import.meta.dirname, 'detectors'), join(import.meta.dirname, 'arrivals')];
const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);

/** Every `table.column` of the statements, by the short names the statements use. */
const shorts: Readonly<Record<string, keyof typeof readable>> = {
  m: 'message', j: 'chat_message_join', g: 'chat_message_join', c: 'chat', o: 'chat', h: 'handle',
}; // biome-ignore format: a table reads better in lines

it('nothing private is on the list of what may be read', () => {
  const listed: readonly string[] = Object.values(readable).flat();
  expect(listed.filter((column) => never.includes(column))).toEqual([]);
});

it('no statement asks for all columns, and none for one that is not on the list', () => {
  expect(sources.length).toBeGreaterThan(15);
  for (const [name, source] of sources) {
    expect(source, name).not.toMatch(/SELECT \*/i);
    for (const [, short = '', column = ''] of source.matchAll(/\b([mjgcoh])\.([A-Za-z_]+)\b/g)) {
      const table = shorts[short];
      const allowed: readonly string[] = table ? [...readable[table], ...readable.handle, 'ROWID'] : [];
      if (/^(date|is_|item_|error|service|was_|cache_|chat_|message_|handle_|text|subject|attributed)/.test(column))
        expect(allowed, `${name}: ${short}.${column}`).toContain(column);
    }
  }
});
