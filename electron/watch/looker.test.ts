import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SchemaId, schemas } from '../../shared/samples/schemas/index.ts';
import { liveStore } from '../testing/live-store.ts';
import { createLooker } from './looker.ts';
import type { Said, Seen } from './said.ts';

const noon = Date.parse('2026-11-20T12:00:00Z');
let store: ReturnType<typeof liveStore>;
let now: number;
let said: Said[];
const clocks = () => ({ wall: now, steady: now });
const started = () => {
  const looker = createLooker(store.path, clocks, (it) => said.push(it));
  looker.look();
  return looker;
};
/** What was told since the last time, event by event. */
const told = (): readonly Seen[] =>
  said.splice(0).flatMap((it) => {
    if (it.said === 'saw') return it.events;
    throw new Error(it.detail);
  });

beforeEach(() => {
  store = liveStore();
  now = noon;
  said = [];
});
afterEach(() => store.close());

/** Lets time pass the way it does while the Mac is awake. */
const pass = (looker: { readonly tick: () => void }, seconds: number) => {
  for (let second = 0; second < seconds; second += 5) {
    now += Math.min(5, seconds - second) * 1_000;
    looker.tick();
  }
};

describe('a look at the store', () => {
  it('begins with what comes, not with what is there', () => {
    store.add({ at: noon - 60_000 });
    const looker = started();
    expect(said).toEqual([{ said: 'saw', at: '2026-11-20T12:00:00.000Z', events: [] }]);
    looker.look();
    expect(said).toHaveLength(1);
  });

  it.each(Object.keys(schemas) as SchemaId[])('measures how late a message came, in a store of %s', (schema) => {
    store.close();
    store = liveStore(schema);
    const looker = started();
    told();
    pass(looker, 300);
    const order = store.add({ at: noon + 10_000 });
    looker.look();
    expect(told()).toMatchObject([
      { order, service: 'iMessage', state: 'received', latenessSeconds: 290, afterGap: false, errorCode: null },
    ]);
  });

  it('follows a message of mine until it is confirmed or fails', () => {
    const looker = started();
    const good = store.add({ at: noon, mine: true });
    const bad = store.add({ at: noon, mine: true, finished: false });
    const green = store.add({ at: noon, mine: true });
    looker.look();
    store.set(good, 'is_sent = 1');
    looker.look();
    store.set(good, 'is_delivered = 1');
    store.set(bad, 'error = 22, is_finished = 1');
    store.set(green, `is_sent = 1, was_downgraded = 1, service = 'SMS'`);
    looker.look();
    expect(told().map(({ order, state, errorCode }) => [order, state, errorCode])).toEqual([
      [good, 'sending', null],
      [bad, 'sending', null],
      [green, 'sending', null],
      [good, 'sent', null],
      [good, 'delivered', null],
      [bad, 'failed', 22],
      [green, 'fell-back', null],
    ]);
    store.remove(bad);
    looker.look();
    expect(told()).toEqual([]);
  });

  it('leaves out what does not count: group events and what has no believable date', () => {
    const looker = started();
    store.addAll([{ at: noon, kind: 1 }, { at: 978_307_200_000 }, { at: noon }]);
    looker.look();
    expect(told()).toHaveLength(1);
  });

  it('sees every one of many, page by page', () => {
    const looker = started();
    store.addAll(Array.from({ length: 1_234 }, () => ({ at: noon })));
    looker.look();
    expect(new Set(told().map(({ order }) => order)).size).toBe(1_234);
  });
});

describe('what is not lateness', () => {
  it('old history that iCloud puts in, also when its first part was told as late', () => {
    const looker = started();
    const old = (nth: number) => ({
      at: noon - 7_200_000 - nth * 60_000,
      mine: nth % 2 === 0,
      sent: true,
      chat: (nth % 4) + 1,
    });
    store.addAll([0, 1, 2, 3].map(old));
    looker.look();
    expect(told().every(({ latenessSeconds }) => latenessSeconds !== null)).toBe(true);
    store.addAll(Array.from({ length: 30 }, (_, nth) => old(nth + 4)));
    looker.look();
    const events = told();
    expect(events).toHaveLength(34);
    expect(events.every(({ latenessSeconds }) => latenessSeconds === null)).toBe(true);
  });

  it('what waited while the Mac slept: that is only an upper limit', () => {
    const looker = started();
    told();
    now += 3_600_000;
    store.add({ at: noon + 60_000 });
    looker.look();
    expect(told()).toMatchObject([{ latenessSeconds: 3_540, afterGap: true }]);
    pass(looker, 600);
    store.add({ at: noon + 120_000 });
    looker.look();
    // Ten minutes after waking: at least so late, whatever happened in sleep.
    expect(told()).toMatchObject([{ latenessSeconds: 600, afterGap: false }]);
  });
});

describe('what can go wrong', () => {
  it('a store that was replaced is watched from its new end', () => {
    for (let nth = 0; nth < 5; nth++) store.add({ at: noon });
    const looker = started();
    store.replace();
    store.add({ at: noon });
    looker.look();
    expect(told()).toEqual([]);
    const order = store.add({ at: noon });
    looker.look();
    expect(told()).toMatchObject([{ order }]);
  });

  it('the newest message was deleted: nothing is told twice, and nothing is missed', () => {
    const looker = started();
    const order = store.add({ at: noon });
    looker.look();
    told();
    store.remove(order);
    looker.look();
    const next = store.add({ at: noon });
    looker.look();
    expect(told()).toMatchObject([{ order: next }]);
  });

  it('no store, none we may see, garbage: says so once, goes on when it can, and knows that it was blind', () => {
    const looker = started();
    told();
    store.replace();
    rmSync(store.path);
    looker.look();
    looker.look();
    expect(said.splice(0)).toMatchObject([{ said: 'blind', reason: 'not_found' }]);
    writeFileSync(store.path, 'garbage');
    looker.look();
    expect(said.splice(0)).toMatchObject([{ said: 'blind', reason: 'unreadable' }]);
    rmSync(store.path);
    store.replace();
    looker.look();
    expect(said.splice(0)).toMatchObject([{ said: 'saw', events: [] }]);
  });

  it('what came while it could not be seen is as late as it looks, at most', () => {
    const looker = started();
    told();
    renameSync(store.path, `${store.path}-away`);
    looker.look();
    expect(said.splice(0)).toMatchObject([{ said: 'blind', reason: 'not_found' }]);
    renameSync(`${store.path}-away`, store.path);
    store.add({ at: noon - 600_000 });
    looker.look();
    expect(told()).toMatchObject([{ latenessSeconds: 600, afterGap: true }]);
  });
});
