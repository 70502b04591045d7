import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { history } from '../../shared/samples/history/history.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { writeStore } from '../samples/write-store.ts';
import { forkWorker } from './fork-worker.ts';
import { startReader } from './start-reader.ts';

/** A sample of the campaign; `npm run soak` runs all of it. Milliseconds. */
const LENGTH = process.env['UNDELIVERED_SOAK'] ? 30_000 : 3_000;
const PER_SECOND = 200;
/** Messages tidies up after 1,000 pages; a reader that held it back would let the log grow without end. */
const LOG_LIMIT = 12_000_000;

const start = forkWorker(new URL('../reader.ts', import.meta.url));

it('check-ups beside a Messages that writes 200 rows a second: no error on either side, and every row is seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'undelivered-busy-'));
  const path = join(folder, 'chat.db');
  const recipe: Recipe = { schema: 'sonoma', seed: 12 };
  writeStore(path, recipe, history(recipe, Date.now()));
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  const [before] = database.prepare('SELECT COUNT(*) FROM message').pluck().all() as number[];
  const write = database.prepare(
    `INSERT INTO message (guid, service, date, is_from_me, is_sent, is_finished, error, item_type)
     VALUES (?, 'iMessage', ?, 1, 1, 1, 0, 0)`,
  );
  let written = 0;
  const errors: unknown[] = [];
  const began = Date.now();
  const writer = setInterval(() => {
    const due = ((Date.now() - began) * PER_SECOND) / 1_000;
    for (; written < due; written++)
      try {
        write.run(`busy-${written}`, BigInt(Date.now() - 978_307_200_000) * 1_000_000n);
      } catch (error) {
        errors.push(error);
      }
  }, 5);

  let checkUps = 0;
  while (Date.now() - began < LENGTH) {
    const committed = written;
    const now = Date.now();
    const reading = startReader(start, {
      path,
      from: now - 90 * 86_400_000,
      to: now + 60_000,
      at: now,
      timeZone: 'UTC',
    });
    const outcome = await reading.reply;
    reading.kill();
    if (!outcome.ok) throw new Error(outcome.detail);
    expect(outcome.value.database.messages).toBeGreaterThanOrEqual((before ?? 0) + committed);
    expect(outcome.value.database).toMatchObject({ unreadRows: 0, damaged: false });
    checkUps += 1;
  }
  clearInterval(writer);
  expect(errors).toEqual([]);
  expect(checkUps).toBeGreaterThan(1);
  expect(statSync(`${path}-wal`).size).toBeLessThan(LOG_LIMIT);
  expect(database.pragma('wal_checkpoint(TRUNCATE)')).toMatchObject([{ busy: 0 }]);
  database.close();
  rmSync(folder, { recursive: true });
}, 120_000);
