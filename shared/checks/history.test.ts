import { describe, expect, it } from 'vitest';
import type { MessagesFacts } from '../facts/messages.ts';
import type { SystemFacts } from '../facts/system.ts';
import { at, healthyFacts, healthyReadings } from '../testing/healthy-facts.ts';
import { judgeAll } from './judge.ts';

const { messages: healthy, system: running } = healthyFacts;

type Change = {
  readonly [K in keyof MessagesFacts]?: MessagesFacts[K] extends readonly unknown[]
    ? MessagesFacts[K]
    : MessagesFacts[K] extends object
      ? Partial<MessagesFacts[K]>
      : MessagesFacts[K];
};
const withFacts = (change: Change): MessagesFacts =>
  Object.fromEntries(
    Object.entries(healthy).map(([key, value]) => {
      const other = change[key as keyof Change];
      const merged = typeof value === 'object' && value !== null && !Array.isArray(value) && typeof other === 'object';
      return [key, merged ? { ...value, ...other } : (other ?? value)];
    }),
  ) as MessagesFacts;
const finding = (id: string, change: Change, system: Partial<SystemFacts> = {}) =>
  judgeAll(healthyReadings({ messages: withFacts(change), system: { ...running, ...system } }), { at }).find(
    (it) => it.id === id,
  );

const hoursAgo = (hours: number): string => new Date(Date.parse(at) - hours * 3_600_000).toISOString();
/** What comes in stops; the longest pause before was ten hours. */
const silent = (hours: number) => ({ newest: hoursAgo(hours), longestGapSeconds: 36_000 });
const quietDays = healthy.byDay.map((day) =>
  day.day > '2026-11-18' ? { ...day, deliveryMedianSeconds: null, sent: 0, received: 0 } : day,
);

describe('a silence', () => {
  it.each([
    ['ends an hour ago', 1, 'fine'],
    ['of a night says nothing', 9, 'not-applicable'],
    ['of a day that is over 24 hours but not three times the usual', 29, 'not-applicable'],
    ['of two days is unusual here', 48, 'problem'],
  ] as const)('%s', (_what, hours, verdict) => {
    expect(finding('one-direction-out-ok', { received: silent(hours) })?.verdict).toBe(verdict);
  });

  it('is nothing unusual for somebody who often hears nothing for days', () => {
    const received = { newest: hoursAgo(70), longestGapSeconds: 3 * 86_400 };
    expect(finding('one-direction-out-ok', { received })?.verdict).toBe('not-applicable');
  });

  it('is one-sided only if something of mine was confirmed meanwhile', () => {
    const found = finding('one-direction-out-ok', { received: silent(48), byDay: quietDays });
    expect(found).toMatchObject({ verdict: 'unknown' });
  });

  it('is no claim where rows are missing', () => {
    for (const database of [{ unreadRows: 2 }, { damaged: true }, { possiblyStale: true }]) {
      const change = { received: silent(48), database: { ...database, newest: hoursAgo(48) } };
      expect(finding('one-direction-out-ok', change)?.verdict).toBe('unknown');
      expect(finding('no-new-rows', change)?.verdict).toBe('unknown');
    }
  });

  const nothing = { received: silent(60), database: { newest: hoursAgo(60) } };
  it.each([
    ['the Mac was on all the time', {}, 'problem'],
    ['the Mac was started this morning', { bootedAt: hoursAgo(3) }, 'unknown'],
    ['the Mac slept for most of it', { lastSleepAt: hoursAgo(59), lastWakeAt: hoursAgo(2) }, 'unknown'],
    ['nobody knows when it was started', { bootedAt: null }, 'unknown'],
  ] as const)('with nothing stored at all: %s', (_what, system, verdict) => {
    expect(finding('no-new-rows', nothing, { lastSleepAt: null, lastWakeAt: null, ...system })?.verdict).toBe(verdict);
  });
});

describe('one direction alone', () => {
  const since = '2026-11-16T12:00:00.000Z';
  const days = (failed: number, received: number) =>
    healthy.byDay.map((day) => (day.day > '2026-11-16' ? { ...day, failed, received } : day));

  it.each([
    ['messages come in and mine fail', days(1, 8), 'problem'],
    ['nothing comes in either', days(1, 0), 'fine'],
    ['nothing of mine failed', days(0, 8), 'not-applicable'],
  ] as const)('%s', (_what, byDay, verdict) => {
    expect(finding('one-direction-in-ok', { sent: { newestSentOk: since }, byDay })?.verdict).toBe(verdict);
  });

  it('a failure before the last one that left is over', () => {
    expect(finding('one-direction-in-ok', { byDay: days(4, 8) })?.verdict).toBe('not-applicable');
  });
});

describe('groups', () => {
  it.each([
    ['only groups fail', { troubled: 1, clean: 1 }, { troubled: 0, clean: 9 }, 'problem'],
    ['single people fail as well', { troubled: 1, clean: 1 }, { troubled: 2, clean: 7 }, 'fine'],
    ['only single people fail', { troubled: 0, clean: 2 }, { troubled: 2, clean: 7 }, 'fine'],
    ['too few single people to compare', { troubled: 1, clean: 1 }, { troubled: 0, clean: 1 }, 'unknown'],
    ['nothing fails', { troubled: 0, clean: 2 }, { troubled: 0, clean: 9 }, 'not-applicable'],
  ] as const)('%s', (_what, groups, conversations, verdict) => {
    expect(finding('only-group', { sent: { groups, conversations } })?.verdict).toBe(verdict);
  });
});

describe('your own address', () => {
  const from = (number: number, email: number, emailSince: string | null = null) => ({
    sent: { from: { number, email, emailSince } },
  });
  it.each([
    ['the number', from(200, 0), 'fine', 'fine'],
    ['the number, and email once in a while', from(195, 5), 'fine', 'fine'],
    ['email only', from(0, 60), 'problem', 'fine'],
    ['email only since a day', from(150, 30, '2026-11-05T09:00:00.000Z'), 'problem', 'not-applicable'],
    ['both', from(120, 80), 'not-applicable', 'problem'],
    ['too few to tell', from(6, 6), 'unknown', 'unknown'],
  ] as const)('%s', (_what, change, email, mixed) => {
    expect(finding('email-instead-of-number', change)?.verdict).toBe(email);
    expect(finding('mixed-sending-addresses', change)?.verdict).toBe(mixed);
  });

  it('the day of the change is said', () => {
    const found = finding('email-instead-of-number', from(150, 30, '2026-11-05T12:00:00.000Z'));
    expect(found?.sentence).toContain('5 November');
  });
});

describe('“Read”', () => {
  it('that stopped is a finding, that never came is none', () => {
    const stopped = { receipts: { conversations: 3, stopped: 1, stoppedSince: '2026-11-10T12:00:00.000Z' } };
    expect(finding('receipts-stopped', stopped)?.sentence).toMatch(/1 of 3 conversations.*10 November/);
    expect(finding('receipts-stopped', { receipts: { conversations: 0, never: 9 } })?.verdict).toBe('not-applicable');
  });

  it('that is switched off here is told', () => {
    expect(finding('receipts-switched-off-here', { receipts: { switchedOff: 2 } })?.verdict).toBe('problem');
  });
});

describe('what is put aside', () => {
  it('only the person knows whether the missing message is among the unknown senders', () => {
    expect(finding('in-unknown-senders', { filtered: 12 })).toMatchObject({ verdict: 'unknown' });
    expect(finding('in-unknown-senders', { filtered: 12 })?.sentence).toContain('12 messages');
    expect(finding('in-unknown-senders', {})?.verdict).toBe('fine');
  });

  it.each([
    ['junk-marked', { junk: 1 }],
    ['recently-deleted', { recentlyDeleted: 31 }],
    ['keep-messages-short', { keepDays: 30 }],
    ['delivered-quietly', { sent: { deliveredQuietly: 3 } }],
    ['forced-to-text', { sent: { forcedToText: 1 } }],
    ['corrupt-messages', { corrupt: 2 }],
    ['history-damaged', { database: { unreadRows: 4 } }],
    ['history-damaged', { database: { damaged: true } }],
  ] as const)('%s is told, as something to know and no alarm', (id, change) => {
    expect(finding(id, change)).toMatchObject({ verdict: 'problem', grade: 'notice' });
  });

  it('two alike are no duplicates yet, three are', () => {
    expect(finding('duplicate-messages', { received: { duplicates: 2 } })?.verdict).toBe('fine');
    expect(finding('duplicate-messages', { received: { duplicates: 3 } })?.verdict).toBe('problem');
  });
});

describe('Messages in iCloud', () => {
  const icloud = (change: Partial<MessagesFacts['icloud']>) => ({ icloud: change });
  it.each([
    ['icloud-messages-off', icloud({ on: false }), 'problem'],
    ['icloud-messages-off', icloud({ on: null }), 'unknown'],
    ['icloud-sync-paused', icloud({ paused: true }), 'problem'],
    ['icloud-sync-paused', icloud({ paused: null }), 'unknown'],
    ['icloud-sync-stale', icloud({ lastSync: hoursAgo(47) }), 'fine'],
    ['icloud-sync-stale', icloud({ lastSync: hoursAgo(50) }), 'problem'],
    ['icloud-sync-stale', icloud({ lastSync: null }), 'unknown'],
    ['icloud-first-download', icloud({ firstDownload: 0.63 }), 'problem'],
    ['icloud-accounts-differ', icloud({ accountsMatch: false }), 'problem'],
    ['icloud-upload-behind', icloud({ notUploaded: 19 }), 'fine'],
    ['icloud-upload-behind', icloud({ notUploaded: 20 }), 'problem'],
    ['icloud-deletions-waiting', icloud({ pendingDeletes: 40 }), 'problem'],
    ['icloud-deletions-waiting', icloud({ pendingDeletes: null }), 'unknown'],
  ] as const)('%s on %o is %s', (id, change, verdict) => {
    expect(finding(id, change)?.verdict).toBe(verdict);
  });

  it('that is off cannot be paused, late or behind', () => {
    const off = icloud({ on: false, paused: true, lastSync: hoursAgo(900), notUploaded: 430, pendingDeletes: 99 });
    for (const id of [
      'sync-paused',
      'sync-stale',
      'upload-behind',
      'deletions-waiting',
      'first-download',
      'accounts-differ',
    ])
      expect(finding(`icloud-${id}`, off)?.verdict, id).toBe('not-applicable');
  });

  it('gets time after a start before it is called late', () => {
    const found = finding('icloud-sync-stale', icloud({ lastSync: hoursAgo(300) }), { bootedAt: hoursAgo(1) });
    expect(found?.verdict).toBe('unknown');
  });

  it('is never said to be wholly fetched before it is', () => {
    expect(finding('icloud-first-download', icloud({ firstDownload: 0.999 }))?.values).toMatchObject({ percent: 99 });
  });

  it('floods with three blocks in one week, not with a few in three months', () => {
    const backfill = { rows: 300, blocks: 6, days: 6, busiestWeek: 2 };
    expect(finding('resync-flood', { received: { backfill } })?.verdict).toBe('fine');
    expect(finding('resync-flood', { received: { backfill: { ...backfill, busiestWeek: 3 } } })?.verdict).toBe(
      'problem',
    );
  });
});

describe('times that cannot be', () => {
  it.each([
    ['mine', { mine: 2, theirs: 0 }, /This Mac’s clock/],
    ['theirs', { mine: 0, theirs: 1 }, /Their clock/],
  ] as const)('%s lie in the future', (_whose, futureDates, said) => {
    const found = finding('future-timestamps', { futureDates });
    expect(found).toMatchObject({ verdict: 'problem' });
    expect(found?.sentence).toMatch(said);
  });
});

describe('late messages and sleep', () => {
  const burst = (asleep: boolean | null, from: string, to: string) => ({
    received: {
      late: { count: 5, scattered: 0, bursts: [{ sentFrom: from, sentTo: to, count: 5, longestSeconds: 900, asleep }] },
    },
  });
  const [early, later] = ['2026-11-10T01:00:00.000Z', '2026-11-10T02:00:00.000Z'];
  it.each([
    ['the power history says asleep', burst(true, early, later), 'problem'],
    ['the power history says awake', burst(false, early, later), 'fine'],
    ['no power history, before the last sleep', burst(null, early, later), 'unknown'],
    [
      'no power history, inside the last sleep',
      burst(null, '2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z'),
      'problem',
    ],
  ] as const)('%s', (_what, change, verdict) => {
    expect(finding('asleep-when-late', change)?.verdict).toBe(verdict);
  });
});
