import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judgeAll } from '../../shared/checks/judge.ts';
import { dice } from '../../shared/samples/history/dice.ts';
import { history } from '../../shared/samples/history/history.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { canaries } from '../samples/canaries.ts';
import { writeStore } from '../samples/write-store.ts';
import { readMessages } from './read-store.ts';

/** A sample of the campaign; `npm run soak` runs all of it. */
const SPOILT = process.env['UNDELIVERED_SOAK'] ? 2_000 : 60;
const PAGE = 4_096;
const HEADER = 100;

const at = Date.parse('2026-11-20T10:00:00Z');
const recipe: Recipe = {
  schema: 'tahoe',
  seed: 11,
  failed: [{ code: 22, people: [0, 1, 2, 3], count: 30, hours: 1_500 }],
  stuck: { person: 4, count: 6 },
  attachments: { fine: 4 },
};

let folder: string;
let sound: Buffer;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undelivered-damaged-'));
  const path = join(folder, 'sound.db');
  writeStore(path, recipe, history(recipe, at));
  sound = readFileSync(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The store with something broken in it: the header, the schema, one page or record, many, pages lost or swapped. */
function spoilt(nth: number): Buffer {
  const throws = dice(nth + 1);
  const bytes = Buffer.from(sound);
  const pages = Math.floor(bytes.length / PAGE);
  const flip = (low: number, high: number) => {
    const place = throws.between(low, high);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << throws.between(0, 7));
  };
  const page = throws.between(1, pages - 1) * PAGE;
  switch (nth % 8) {
    case 0:
      flip(16, HEADER - 1);
      break;
    case 1:
      flip(HEADER, PAGE - 1);
      break;
    case 2:
      flip(page, page + 11);
      break;
    case 3:
      flip(page + 12, page + PAGE - 1);
      break;
    case 4:
      for (let times = 0; times < 200; times++) flip(HEADER, bytes.length - 1);
      break;
    case 5:
      bytes.fill(0, page, page + PAGE);
      break;
    case 6:
      bytes.copy(bytes, page, throws.between(1, pages - 1) * PAGE, throws.between(1, pages - 1) * PAGE + PAGE);
      break;
    default:
      return bytes.subarray(0, throws.between(1, bytes.length - 1));
  }
  return bytes;
}

it(`${SPOILT} damaged stores: a reason or facts, never a crash, a hang or a false all-clear`, () => {
  const verdicts = { read: 0, refused: 0, damaged: 0 };
  for (let nth = 0; nth < SPOILT; nth++) {
    const path = join(folder, 'spoilt.db');
    writeFileSync(path, spoilt(nth));
    const outcome = readMessages({ path, from: at - 90 * 86_400_000, to: at, at, timeZone: 'UTC' });
    for (const suffix of ['-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
    const said = JSON.stringify(outcome);
    for (const canary of canaries) expect(said, `store ${nth}`).not.toContain(canary);
    if (!outcome.ok) {
      verdicts.refused += 1;
      expect(['unreadable', 'not_supported', 'busy'], `store ${nth}: ${outcome.detail}`).toContain(outcome.reason);
      continue;
    }
    verdicts.read += 1;
    if (outcome.value.database.damaged) verdicts.damaged += 1;
    const found = judgeAll({ messages: { ok: true, ms: 1, facts: outcome.value } }, { at: new Date(at).toISOString() });
    const calm = found.filter(
      ({ id, verdict }) => /^(not-delivered-label|hangs-sending)$/.test(id) && verdict === 'fine',
    );
    expect(
      calm.map(({ id }) => id),
      `store ${nth}`,
    ).toEqual([]);
  }
  expect(verdicts.read).toBeGreaterThan(0);
  expect(verdicts.refused).toBeGreaterThan(0);
}, 600_000);

it('the sound store itself is read whole', () => {
  const outcome = readMessages({
    path: join(folder, 'sound.db'),
    from: at - 90 * 86_400_000,
    to: at,
    at,
    timeZone: 'UTC',
  });
  expect(outcome.ok && outcome.value.database).toMatchObject({ damaged: false, unreadRows: 0 });
  expect(outcome.ok && outcome.value.sent.failed.count).toBe(30);
});
