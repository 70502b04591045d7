import { describe, expect, it } from 'vitest';
import type { MessagesFacts } from '../../shared/facts/messages.ts';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import { healthyRaw, times } from '../../shared/samples/raw.ts';
import { keptFor, syncedAt } from '../../shared/samples/settings.ts';
import { healthyFacts } from '../../shared/testing/healthy-facts.ts';
import { recordedDoors } from '../mac/recorded-doors.ts';
import { lastSleep, markAsleep } from './asleep.ts';
import { messages } from './messages.ts';

const at = Date.parse('2026-11-20T10:00:00Z');
const burst = (sentFrom: string, sentTo: string) => ({ sentFrom, sentTo, count: 4, longestSeconds: 900, asleep: null });
const atNight = burst('2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z');
const { received } = healthyFacts.messages;
const facts: MessagesFacts = {
  ...healthyFacts.messages,
  received: { ...received, late: { count: 4, bursts: [atNight], scattered: 0 } },
};

const read = (raw: Readonly<Record<string, string>>, history: Outcome<MessagesFacts> = got(facts)) =>
  messages(recordedDoors({ at, raw: (probe) => raw[probe], scan: async () => history }));
const factsFrom = async (raw: Readonly<Record<string, string>>) => {
  const outcome = await read(raw);
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.value;
};

describe('the message history with what surrounds it', () => {
  it('has the settings of Messages and the last sleep', async () => {
    const all = await factsFrom({
      ...healthyRaw,
      'defaults-ichat': keptFor(30),
      'sysctl-boottime': times('2026-11-14T08:00:00Z', '2026-11-19T22:00:00Z', '2026-11-20T07:40:00Z'),
    });
    expect(all.icloud).toMatchObject({
      on: true,
      paused: false,
      accountsMatch: true,
      lastSync: '2026-11-20T09:00:00.000Z',
      firstDownload: 1,
    });
    expect(all).toMatchObject({ keepDays: 30, settingsReason: null });
    expect(all.received.late.bursts).toEqual([{ ...atNight, asleep: true }]);
    expect(all.sent).toEqual(facts.sent);
  });

  it('loses none of its facts when nothing else can be read', async () => {
    const all = await factsFrom({});
    expect(all).toMatchObject({ keepDays: null, settingsReason: 'not_recorded' });
    expect(all.icloud).toMatchObject({
      on: null,
      paused: null,
      accountsMatch: null,
      lastSync: null,
      firstDownload: null,
    });
    expect(all.received).toEqual({ ...facts.received, late: { ...facts.received.late, bursts: [atNight] } });
  });

  it('takes what one of the two settings says when the other cannot be read', async () => {
    expect(await factsFrom({ 'defaults-ichat': keptFor(365), 'defaults-madrid': 'bplist00' })).toMatchObject({
      keepDays: 365,
      settingsReason: 'unreadable',
    });
    const other = await factsFrom({ 'defaults-madrid': syncedAt('2026-11-01T00:00:00Z') });
    expect(other.icloud.lastSync).toBe('2026-11-01T00:00:00.000Z');
    expect(other.settingsReason).toBe('not_recorded');
  });

  it('has the reason of the history when that cannot be read', async () => {
    const locked = failed('no_permission', 'macOS keeps it locked.');
    expect(await read(healthyRaw, locked)).toEqual(locked);
  });
});

describe('whether the Mac slept', () => {
  const sleeps = [{ from: '2026-11-19T22:00:00.000Z', to: '2026-11-20T07:40:00.000Z' }];
  it.each([
    ['in the middle of it', '2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z', true],
    ['around its beginning', '2026-11-19T21:00:00.000Z', '2026-11-19T22:00:00.000Z', true],
    ['around its end', '2026-11-20T07:39:00.000Z', '2026-11-20T08:10:00.000Z', true],
    ['since the last waking', '2026-11-20T07:41:00.000Z', '2026-11-20T08:10:00.000Z', false],
    ['before it', '2026-11-18T01:00:00.000Z', '2026-11-18T02:00:00.000Z', null],
  ])('%s', (_when, from, to, asleep) => {
    expect(markAsleep([burst(from, to)], sleeps)).toEqual([{ ...burst(from, to), asleep }]);
    expect(markAsleep([burst(from, to)], null)).toEqual([burst(from, to)]);
    expect(markAsleep([burst(from, to)], [])).toEqual([burst(from, to)]);
  });

  it('is known only of a sleep with an end', () => {
    const [last] = sleeps;
    const known = { bootedAt: null, lastSleepAt: last?.from ?? null, lastWakeAt: last?.to ?? null };
    expect(lastSleep(known)).toEqual(sleeps);
    expect(lastSleep({ ...known, lastSleepAt: null })).toBe(null);
    expect(lastSleep({ ...known, lastWakeAt: '2026-11-19T21:00:00.000Z' })).toBe(null);
  });
});
