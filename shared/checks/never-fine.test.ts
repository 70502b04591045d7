import { describe, expect, it } from 'vitest';
import type { MessagesFacts } from '../facts/messages.ts';
import { at, healthyFacts, healthyReadings } from '../testing/healthy-facts.ts';
import type { Check } from './check.ts';
import { checks } from './index.ts';
import { judge } from './judge.ts';

const all: readonly Check<string, never>[] = checks as never;
const reading = all.filter(({ needs }) => (needs as readonly string[]).includes('messages'));
const history = reading.filter(({ kind }) => kind === 'history');
const settings = reading.filter(({ kind }) => kind === 'check');

const { messages: healthy } = healthyFacts;
const judged = (it: Check<string, never>, messages: MessagesFacts) =>
  judge(it as never, healthyReadings({ messages }), { at });

const few = (sent: number, received: number): MessagesFacts => ({
  ...healthy,
  database: { ...healthy.database, messages: sent + received },
  sent: {
    ...healthy.sent,
    total: sent,
    oneToOne: sent,
    from: { number: sent, email: 0, emailSince: null },
    slow: { sample: sent, over60s: 0, medianSeconds: sent ? 0.6 : null, p90Seconds: sent ? 3 : null },
    conversations: { troubled: 0, clean: Math.min(sent, 3) },
  },
  received: { ...healthy.received, total: received },
});
const empty: MessagesFacts = {
  ...few(0, 0),
  database: { ...healthy.database, messages: 0, oldest: null, newest: null },
  sent: { ...few(0, 0).sent, newestSentOk: null, groups: { troubled: 0, clean: 0 } },
  received: { ...few(0, 0).received, newest: null, longestGapSeconds: null },
  byDay: [],
  byHour: [],
  receipts: { conversations: 0, stopped: 0, stoppedSince: null, never: 0, switchedOff: 0 },
  attachments: { total: 0, stuck: 0, failed: 0 },
  icloud: { ...healthy.icloud, uploaded: 0 },
};
const withDatabase = (change: Partial<MessagesFacts['database']>): MessagesFacts => ({
  ...healthy,
  database: { ...healthy.database, ...change },
});

const noAllClear = [
  ['rows that could not be read', withDatabase({ unreadRows: 3 })],
  ['a store that contradicts itself', withDatabase({ damaged: true })],
  ['an empty history', empty],
  ['19 messages sent and received', few(19, 19)],
  ['a handful of messages', few(2, 2)],
] as const;

describe.each(history.map((it) => [it.id, it] as const))('%s', (_id, check) => {
  it.each(noAllClear)('says neither fine nor nothing on %s', (_what, messages) => {
    const verdict = judged(check, messages)?.verdict;
    // The one thing a damaged history proves is the damage itself.
    const allowed = check.id === 'history-damaged' ? ['unknown', 'problem'] : ['unknown'];
    expect(allowed).toContain(verdict);
  });

  it('is judged on a healthy one', () => {
    expect(['fine', 'not-applicable']).toContain(judged(check, healthy)?.verdict);
  });
});

/** Those that judge by what others wrote: many messages of mine must not stand for theirs. */
const incoming = [
  'backlog-arrives-together',
  'asleep-when-late',
  'resync-flood',
  'one-direction-out-ok',
  'no-new-rows',
  'in-unknown-senders',
  'junk-marked',
  'recently-deleted',
  'duplicate-messages',
  'corrupt-messages',
  'history-damaged',
  'future-timestamps',
] as const;

it.each(incoming)('%s is no all-clear with 19 received messages, however many were sent', (id) => {
  const check = history.find((it) => it.id === id);
  expect(check && judged(check, few(200, 19))?.verdict).toBe('unknown');
});

it('every other history check needs enough sent messages, however many were received', () => {
  const others = history.filter(({ id }) => !(incoming as readonly string[]).includes(id));
  expect(others.length).toBeGreaterThan(15);
  expect(others.filter((it) => judged(it, few(19, 200))?.verdict !== 'unknown').map(({ id }) => id)).toEqual([]);
});

it.each([
  'not-delivered-label',
  'nothing-leaves',
  'hangs-sending',
  'undelivered',
  'backlog-arrives-together',
  'asleep-when-late',
  'one-direction-out-ok',
  'one-direction-in-ok',
  'no-new-rows',
])('%s does not call fine what may lack its newest messages, and says so', (id) => {
  const check = history.find((it) => it.id === id);
  const found = check && judged(check, withDatabase({ possiblyStale: true }));
  expect(found).toMatchObject({ verdict: 'unknown', reason: 'unreadable' });
  expect(found?.sentence).toMatch(/newest messages/);
});

describe('what is read from the settings of Messages', () => {
  it('stands apart: it is as it is, whatever became of the history', () => {
    expect(settings.length).toBeGreaterThan(3);
    for (const it of settings)
      for (const [, messages] of noAllClear) expect(judged(it, messages)).toEqual(judged(it, healthy));
  });

  it('is unknown when the settings could not be read, with their reason', () => {
    const { icloud } = healthy;
    const unread = { on: null, paused: null, accountsMatch: null, lastSync: null, firstDownload: null };
    const dark: MessagesFacts = { ...healthy, icloud: { ...icloud, ...unread }, settingsReason: 'no_permission' };
    for (const it of settings)
      expect(judged(it, dark), it.id).toMatchObject({ verdict: 'unknown', reason: 'no_permission' });
  });
});
