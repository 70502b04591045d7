import { describe, expect, it } from 'vitest';
import { samples } from '../index.ts';
import { type SchemaId, schemas } from '../schemas/index.ts';
import { history, historyRows } from './history.ts';
import type { Recipe } from './recipe.ts';
import { truthOf } from './truth.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-20T10:00:00Z');
const from = now - 90 * DAY;
const systems = Object.keys(schemas) as SchemaId[];
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const truth = (recipe: Recipe) => truthOf(history(recipe, now), from, now, recipe);

describe('a made-up history', () => {
  it.each(systems)('of %s is the same for the same seed and another one for another', (schema) => {
    expect(history({ schema, seed: 3 }, now)).toEqual(history({ schema, seed: 3 }, now));
    expect(history({ schema, seed: 3 }, now)).not.toEqual(history({ schema, seed: 4 }, now));
  });

  it('keeps its other rows when one more thing is planted', () => {
    const plain = new Set(
      history({ schema: 'tahoe', seed: 5 }, now).map((it) => JSON.stringify({ ...it, readAt: null })),
    );
    const more = history({ schema: 'tahoe', seed: 5, junk: 4, scattered: 3 }, now);
    const added = more.filter((it) => !plain.has(JSON.stringify({ ...it, readAt: null })));
    expect(added).toHaveLength(7);
  });

  it.each(seeds)('has nothing wrong with it in ordinary traffic (seed %i)', (seed) => {
    expect(truth({ schema: 'tahoe', seed })).toMatchObject({
      failed: 0,
      stuck: 0,
      undelivered: 0,
      late: 0,
      backfilled: 0,
      early: [],
      future: { mine: 0, theirs: 0 },
      receipts: { conversations: 3, never: 3, stopped: 0, firstUnread: null },
      from: { email: 0, emailSince: null },
    });
  });

  it('can be made for every sample', () => {
    for (const { messages, at } of samples)
      if (messages !== 'no-permission') expect(history(messages, Date.parse(at)).length).toBeGreaterThan(1_000);
  });

  it('says so when a recipe asks for more than it has room for', () => {
    expect(() => history({ schema: 'tahoe', seed: 1, scattered: 500 }, now)).toThrow('too short');
    expect(() =>
      history({ schema: 'tahoe', seed: 1, deaf: { days: 3 }, stuck: { person: 1, count: 1 } }, now),
    ).toThrow();
  });
});

describe('a history of many years', () => {
  const scale = { perDay: 40, days: 1_000 };

  it('has as many messages as asked for, and comes one by one', () => {
    const rows = historyRows({ schema: 'tahoe', seed: 1, scale }, now);
    expect(rows.next().value?.at).toBeLessThan(now - 999 * DAY);
    const messages = [...rows].filter(({ kind }) => kind === 'message').length;
    expect(messages / 40_000).toBeCloseTo(1, 1);
  });

  it('has the faults of its recipe', () => {
    const recipe: Recipe = {
      schema: 'tahoe',
      seed: 1,
      scale,
      scattered: 6,
      receiptsStopped: [{ person: 4, days: 20 }],
    };
    expect(truth(recipe)).toMatchObject({ scattered: 6, receipts: { conversations: 4, stopped: 1, never: 2 } });
  });
});

describe.each(seeds)('the truth about what was planted (seed %i)', (seed) => {
  const of = (recipe: Omit<Recipe, 'schema' | 'seed'>) => truth({ schema: 'tahoe', seed, ...recipe });

  it('tells nights asleep from each other and from sleeps without a trace', () => {
    const asleep = [
      { from: 11, to: 3, count: 26 },
      { from: 35, to: 27, count: 9 },
      { from: 59, to: 51, count: 14 },
    ];
    const silentSleep = { from: 83, to: 75, count: 20 };
    const { late, bursts } = of({ asleep, silentSleep });
    expect(late).toBe(25 + 8 + 13);
    expect(bursts.map(({ count }) => count)).toEqual([13, 8, 25]);
    for (const { longestSeconds } of bursts) expect(longestSeconds).toBeGreaterThan(600);
    expect(of({ silentSleep }).late).toBe(0);
  });

  it('tells a storm of history from blocks that come now and then', () => {
    const backfill = { blocks: 3, size: 20, newestFirst: false };
    expect(of({ backfill })).toMatchObject({ blocks: 3, backfilled: 60, busiestWeek: 1, late: 0 });
    expect(of({ storm: { days: 4, size: 15 } })).toMatchObject({
      blocks: 4,
      backfilled: 60,
      busiestWeek: 4,
      blockDays: 4,
    });
    expect(of({ backfill, storm: { days: 4, size: 15 } })).toMatchObject({ blocks: 7, busiestWeek: 4 });
  });

  it('sees confirmations slow down', () => {
    expect(of({}).medianSeconds).toBeLessThan(3);
    expect(of({ slow: { days: 60 } }).medianSeconds).toBeGreaterThan(120);
    expect(of({ slow: { days: 20 } }).p90Seconds).toBeGreaterThan(120);
  });

  it('sees where "Read" stopped and since when', () => {
    const { stopped, conversations, never, lastRead, firstUnread } = of({
      receiptsStopped: [
        { person: 1, days: 20 },
        { person: 5, days: 12 },
      ],
    }).receipts;
    expect({ stopped, conversations, never }).toEqual({ stopped: 2, conversations: 4, never: 2 });
    expect(lastRead).toBeLessThan(now - 12 * DAY);
    expect(firstUnread).toBeGreaterThan(lastRead ?? now);
  });

  it('sees the silence of others, and of this Mac', () => {
    const silence = of({ silence: { days: 6 } });
    expect(silence.newestReceived).toBeLessThan(now - 6 * DAY);
    expect(silence.newestSentOk).toBeGreaterThan(now - 2 * DAY);
    expect(of({ deaf: { days: 5 } }).newest).toBeLessThan(now - 5 * DAY);
  });

  it('sees failures of one hour of the day, in groups too', () => {
    const { failed, failedConversations, groups, byHour } = of({
      failed: [{ code: 3, people: [1, 7, 8], count: 12, hours: 400, hour: 22 }],
    });
    expect({ failed, failedConversations, groups }).toEqual({
      failed: 12,
      failedConversations: 3,
      groups: { troubled: 2, clean: 0 },
    });
    const hours = byHour.filter((it) => it.failed > 0);
    expect(new Set(hours.map(({ hour }) => hour))).toEqual(new Set([22]));
    expect(hours.reduce((sum, it) => sum + it.failed, 0)).toBe(12);
  });

  it('adds up by day and by hour', () => {
    const { sent, received, late, byDay, byHour } = of({ scattered: 5, duplicates: 4 });
    for (const parts of [byDay, byHour])
      expect({
        sent: parts.reduce((sum, it) => sum + it.sent, 0),
        received: parts.reduce((sum, it) => sum + it.received, 0),
        late: parts.reduce((sum, it) => sum + it.late, 0),
      }).toEqual({ sent, received, late });
  });
});
