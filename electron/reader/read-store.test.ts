import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { history } from '../../shared/samples/history/history.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { truthOf } from '../../shared/samples/history/truth.ts';
import { type SchemaId, schemas } from '../../shared/samples/schemas/index.ts';
import { canaries } from '../samples/canaries.ts';
import { writeStore } from '../samples/write-store.ts';
import { readMessages } from './read-store.ts';

const at = Date.parse('2026-11-20T10:00:00Z');
const from = at - 90 * 86_400_000;
const systems = Object.keys(schemas) as SchemaId[];

let folder: string;
let nth = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undelivered-reader-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(recipe: Recipe): { path: string; rows: ReturnType<typeof history> } {
  nth += 1;
  const path = join(folder, `${nth}.db`);
  const rows = history(recipe, at);
  writeStore(path, recipe, rows);
  return { path, rows };
}

const read = (path: string) => readMessages({ path, from, to: at, at, timeZone: 'UTC' });

function factsOf(recipe: Recipe) {
  const { path, rows } = written(recipe);
  const outcome = read(path);
  if (!outcome.ok) throw new Error(outcome.detail);
  return { facts: outcome.value, truth: truthOf(rows, from, at, recipe) };
}

const faulty = (schema: SchemaId, seed: number): Recipe => ({
  schema,
  seed,
  failed: [
    { code: 22, people: [1], count: 3, hours: 60 },
    { code: 4, people: [0, 2, 7], count: 5, hours: 30 },
  ],
  stuck: { person: 4, count: 2 },
  undelivered: { person: 5, count: 4 },
  fellBack: { person: 2, count: 2 },
  quiet: { person: 0, count: 4 },
  emailSince: { days: 6 },
  receiptsStopped: [{ person: 3, days: 12 }],
  readReceiptSwitchedOff: [1, 4],
  forcedToText: [6],
  filtered: [5],
  junk: 3,
  corrupt: 2,
  deleted: 4,
  unlinked: 5,
  attachments: { fine: 6, stuck: 3, failed: 2, offloaded: 2, hidden: 2, moving: 1 },
  icloud: { uploaded: true, pending: 7, pendingDeletes: 3 },
  future: { mine: 2, theirs: 1 },
  absurd: 6,
  mess: true,
});

/** What the facts say, in the words of the truth; moments as milliseconds since 1970. */
function said({ sent, received, receipts, icloud, database, ...facts }: ReturnType<typeof factsOf>['facts']) {
  const ms = (moment: string | null) => (moment === null ? null : Date.parse(moment));
  return {
    rows: database.messages,
    oldest: ms(database.oldest),
    newest: ms(database.newest),
    sent: sent.total,
    oneToOne: sent.oneToOne,
    failed: sent.failed.count,
    failedByCode: sent.failed.byCode,
    failedConversations: sent.failed.conversations,
    newestFailed: ms(sent.failed.newest),
    stuck: sent.stuck,
    undelivered: sent.undelivered,
    fellBack: sent.fellBackToText,
    switched: sent.switchedToText.conversations,
    switchedSince: ms(sent.switchedToText.since),
    forcedToText: sent.forcedToText,
    quiet: sent.deliveredQuietly,
    ...sent.conversations,
    groups: sent.groups,
    newestSentOk: ms(sent.newestSentOk),
    over60s: sent.slow.over60s,
    medianSeconds: sent.slow.medianSeconds,
    p90Seconds: sent.slow.p90Seconds,
    from: { ...sent.from, emailSince: ms(sent.from.emailSince) },
    received: received.total,
    newestReceived: ms(received.newest),
    longestGapSeconds: received.longestGapSeconds,
    late: received.late.count,
    scattered: received.late.scattered,
    backfilled: received.backfill.rows,
    blocks: received.backfill.blocks,
    blockDays: received.backfill.days,
    busiestWeek: received.backfill.busiestWeek,
    duplicates: received.duplicates,
    future: facts.futureDates,
    attachments: facts.attachments,
    icloud: {
      uploaded: icloud.uploaded,
      notUploaded: icloud.notUploaded,
      pendingDeletes: icloud.pendingDeletes,
    },
    filtered: facts.filtered,
    junk: facts.junk,
    unlinked: facts.unlinked,
    recentlyDeleted: facts.recentlyDeleted,
    corrupt: facts.corrupt,
    stopped: receipts.stopped,
  };
}

/** The same selection of the truth. */
const meant = (truth: ReturnType<typeof factsOf>['truth']) => ({ ...truth, stopped: truth.receipts.stopped });

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe.each(systems)('the store of %s', (schema) => {
  it.each(seeds)('is counted exactly as it was made (seed %i)', (seed) => {
    const { facts, truth } = factsOf(faulty(schema, seed));
    expect(meant(truth)).toMatchObject(said(facts));
    const { conversations, never, switchedOff } = truth.receipts;
    expect(facts.receipts).toMatchObject({ conversations, never, switchedOff });
    expect(facts.database).toMatchObject({ unreadRows: 0, damaged: false, possiblyStale: false });
  });

  it.each(seeds)('is counted exactly day by day (seed %i)', (seed) => {
    const { facts, truth } = factsOf({
      schema,
      seed,
      failed: [{ code: 7, people: [2], count: 9, hours: 600, hour: 8 }],
    });
    const days = truth.byDay.map(({ day, sent, failed, received, late }) => ({ day, sent, failed, received, late }));
    expect(facts.byDay.map(({ deliveryMedianSeconds: _, ...day }) => day)).toEqual(days);
    expect(truth.byHour).toMatchObject(facts.byHour);
    const atEight = facts.byHour.filter(({ hour, failed }) => hour === 8 && failed > 0);
    expect(atEight.reduce((sum, { failed }) => sum + failed, 0)).toBe(9);
  });

  it.each(seeds)('gives late messages away, and hardly any other (seed %i)', (seed) => {
    const { facts, truth } = factsOf({
      schema,
      seed,
      asleep: [
        { from: 11, to: 3, count: 26 },
        { from: 100, to: 92, count: 12 },
      ],
      scattered: 9,
      backfill: { blocks: 2, size: 40, newestFirst: seed % 2 === 0 },
      sentLater: 2,
      silentSleep: { from: 300, to: 292, count: 15 },
    });
    const planted = truth.burst + truth.scattered;
    expect(facts.received.late.count).toBeGreaterThanOrEqual(Math.ceil(planted * 0.98) - 1);
    expect(facts.received.late.count).toBeLessThanOrEqual(planted * 1.01);
    expect(facts.received.late.scattered).toBe(truth.scattered);
    expect(facts.received.late.bursts).toHaveLength(2);
    expect(facts.received.backfill.blocks).toBe(truth.blocks);
  });
});

describe('what arrives late', () => {
  it('finds the burst of a night asleep, and calls nothing else late', () => {
    const { facts, truth } = factsOf({ schema: 'sonoma', seed: 4, asleep: { from: 11, to: 3, count: 26 } });
    expect(facts.received.late.bursts).toHaveLength(1);
    expect(facts.received.late.count).toBe(truth.burst);
    expect(facts.received.late.scattered).toBe(0);
  });

  it('finds single late messages', () => {
    const { facts, truth } = factsOf({ schema: 'tahoe', seed: 5, scattered: 6 });
    expect(facts.received.late.scattered).toBe(truth.scattered);
  });

  const quiet: readonly [string, Recipe][] = [
    ['ordinary traffic with tapbacks and scheduled messages', { schema: 'tahoe', seed: 6, sentLater: 4 }],
    [
      'only what iCloud added later',
      { schema: 'tahoe', seed: 7, backfill: { blocks: 3, size: 40, newestFirst: false } },
    ],
    [
      'only what iCloud added newest first',
      { schema: 'ventura', seed: 8, backfill: { blocks: 2, size: 30, newestFirst: true } },
    ],
    ['only a fast clock on this Mac', { schema: 'sequoia', seed: 9, fastClock: 318 }],
  ];
  it.each(quiet)('reports none for %s', (_name, recipe) => {
    expect(factsOf(recipe).facts.received.late).toEqual({ count: 0, bursts: [], scattered: 0 });
  });

  it('counts what iCloud added as syncing', () => {
    const { facts, truth } = factsOf({
      schema: 'tahoe',
      seed: 7,
      backfill: { blocks: 3, size: 40, newestFirst: false },
    });
    expect(facts.received.backfill.blocks).toBe(3);
    expect(facts.received.backfill.rows).toBeGreaterThanOrEqual(truth.backfilled * 0.9);
  });
});

describe('other signatures', () => {
  it('sees how fast the clock was from messages delivered before they were sent', () => {
    const { facts, truth } = factsOf({ schema: 'sequoia', seed: 9, fastClock: 318 });
    expect(facts.sent.deliveredBeforeSent.count).toBe(truth.early.length);
    expect(facts.sent.deliveredBeforeSent.worstSeconds).toBeCloseTo(truth.early.at(-1) ?? 0, 0);
  });

  it('sees since when a conversation goes as text', () => {
    const { facts, truth } = factsOf({ schema: 'tahoe', seed: 3, switched: { person: 3, days: 8 } });
    expect(facts.sent.switchedToText.conversations).toBe(1);
    expect(Date.parse(facts.sent.switchedToText.since ?? '')).toBeCloseTo(truth.switchedSince ?? 0, -4);
  });

  it('lists columns of a newer system and is not disturbed by them', () => {
    const { path } = written({ schema: 'golden-gate', seed: 1 });
    const database = new Database(path);
    database.exec('ALTER TABLE message ADD COLUMN brand_new_2031 INTEGER DEFAULT 0');
    database.close();
    const outcome = read(path);
    expect(outcome.ok && outcome.value.database.unknownColumns).toContain('message.brand_new_2031');
  });
});

describe('what must never be read', () => {
  it('no text, name or address of any column turns up in the facts', () => {
    const { facts } = factsOf(faulty('tahoe', 1));
    const text = JSON.stringify(facts);
    for (const canary of canaries) expect(text).not.toContain(canary);
  });
});

describe('a store that cannot be read', () => {
  const failing = (path: string) => {
    const outcome = read(path);
    expect(outcome.ok).toBe(false);
    if (outcome.ok) throw new Error('It was read.');
    expect(outcome.detail).toMatch(/^[A-Z].*\.$/);
    expect(outcome.detail).not.toContain(folder);
    return outcome.reason;
  };

  it('is missing', () => expect(failing(join(folder, 'nothing', 'chat.db'))).toBe('not_found'));
  it('is a folder', () => expect(failing(folder)).toBe('unreadable'));

  it('is a text, or empty', () => {
    const path = join(folder, 'text.db');
    writeFileSync(path, 'Dear diary, this is not a database at all.');
    expect(failing(path)).toBe('unreadable');
    writeFileSync(path, '');
    expect(failing(path)).toBe('unreadable');
  });

  it('is some other store', () => {
    const path = join(folder, 'other.db');
    const database = new Database(path);
    database.exec('CREATE TABLE bird (wing TEXT)');
    database.close();
    expect(failing(path)).toBe('unreadable');
  });

  it('is truncated or torn: a reason, or facts, but never a false count of nothing', () => {
    const { path } = written(faulty('tahoe', 2));
    const database = new Database(path);
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    const whole = statSync(path).size;
    for (const share of [0.05, 0.3, 0.6, 0.95]) {
      const torn = join(folder, `torn-${share}.db`);
      copyFileSync(path, torn);
      truncateSync(torn, Math.floor(whole * share));
      const outcome = read(torn);
      if (outcome.ok) expect(outcome.value.sent.total).toBeGreaterThan(0);
      else expect(outcome.reason).toBe('unreadable');
    }
    const bytes = readFileSync(path);
    for (let offset = 5000; offset < bytes.length; offset += 9973) bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
    const scrambled = join(folder, 'scrambled.db');
    writeFileSync(scrambled, bytes);
    const outcome = read(scrambled);
    if (!outcome.ok) expect(outcome.reason).toBe('unreadable');
    else expect(outcome.value.sent.total + outcome.value.received.total).toBeGreaterThan(0);
  });

  it('has no rows: facts of nothing, which the checks do not take for fine', () => {
    const path = join(folder, 'empty.db');
    const database = new Database(path);
    database.exec(schemas.tahoe);
    database.close();
    const outcome = read(path);
    expect(outcome.ok && outcome.value.sent.total).toBe(0);
    expect(outcome.ok && outcome.value.database.newest).toBe(null);
  });

  it('lies in a folder nobody may write to, without its log: read, and said to be possibly stale', () => {
    const { path } = written(faulty('sonoma', 3));
    const database = new Database(path);
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    const copy = join(locked, 'chat.db');
    copyFileSync(path, copy);
    chmodSync(copy, 0o444);
    chmodSync(locked, 0o555);
    const outcome = read(copy);
    chmodSync(locked, 0o755);
    // The administrator may write anywhere, so there the ordinary way works.
    expect(outcome.ok && outcome.value.sent.failed.count).toBe(8);
    if (process.getuid?.() !== 0) expect(outcome.ok && outcome.value.database.possiblyStale).toBe(true);
  });
});
