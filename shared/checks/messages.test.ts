import { describe, expect, it } from 'vitest';
import type { MessagesFacts } from '../facts/messages.ts';
import { at, healthyFacts, healthyReadings } from '../testing/healthy-facts.ts';
import { judgeAll } from './judge.ts';

const { messages: healthy } = healthyFacts;
const finding = (id: string, messages: MessagesFacts) =>
  judgeAll(healthyReadings({ messages }), { at }).find((it) => it.id === id);
const sent = (change: Partial<MessagesFacts['sent']>): MessagesFacts => ({
  ...healthy,
  sent: { ...healthy.sent, ...change },
});
const late = (change: Partial<MessagesFacts['received']['late']>): MessagesFacts => ({
  ...healthy,
  received: { ...healthy.received, late: { ...healthy.received.late, ...change } },
});
const failing = {
  failed: { count: 6, byCode: { '22': 6 }, conversations: 3, newest: '2026-11-20T09:30:00.000Z' },
};

describe('what you sent', () => {
  it('failed messages are counted with their conversations', () => {
    expect(finding('not-delivered-label', sent(failing))?.sentence).toMatch(
      /^6 messages you sent failed, to 3 conversations/,
    );
    expect(finding('not-registered-dialog', sent(failing))?.verdict).toBe('problem');
  });

  it('too few messages are no all-clear, but one failure among them counts', () => {
    expect(finding('not-delivered-label', sent({ total: 12 }))).toMatchObject({
      verdict: 'unknown',
      reason: 'not_found',
    });
    expect(finding('not-delivered-label', sent({ total: 12 }))?.sentence).toContain('12 of 20');
    expect(finding('not-delivered-label', sent({ total: 3, ...failing }))?.verdict).toBe('problem');
  });

  it('messages that hang are told apart from failed ones', () => {
    expect(finding('hangs-sending', sent({ stuck: 1 }))?.sentence).toBe('1 message never finished sending.');
  });

  it('one person alone needs others who are fine', () => {
    expect(finding('only-one-contact', sent({ conversations: { troubled: 1, clean: 8 } }))?.verdict).toBe('problem');
    expect(finding('only-one-contact', sent({ conversations: { troubled: 4, clean: 8 } }))?.verdict).toBe('fine');
    expect(finding('only-one-contact', sent({ conversations: { troubled: 1, clean: 1 } }))?.verdict).toBe('unknown');
    expect(finding('only-one-contact', healthy)?.verdict).toBe('not-applicable');
  });

  it('a switch to green is told with its day', () => {
    const switched = sent({
      fellBackToText: 4,
      switchedToText: { conversations: 1, since: '2026-11-12T12:00:00.000Z' },
    });
    expect(finding('fell-back-to-text', switched)?.sentence).toBe(
      '4 blue messages turned green. 1 conversation went green for good on 12 November.',
    );
  });

  it('slow delivery needs a sample', () => {
    const slow = { sample: 40, over60s: 9, medianSeconds: 14, p90Seconds: 400 };
    expect(finding('slow-delivery', sent({ slow }))?.verdict).toBe('problem');
    expect(finding('slow-delivery', sent({ slow: { ...slow, sample: 8 } }))?.verdict).toBe('unknown');
  });

  it('nothing leaves only when something was tried', () => {
    const silent = { newestSentOk: '2026-10-01T08:00:00.000Z' };
    expect(finding('nothing-leaves', sent({ ...silent, ...failing }))?.verdict).toBe('problem');
    expect(finding('nothing-leaves', sent(silent))?.verdict).toBe('unknown');
    expect(finding('nothing-leaves', healthy)?.verdict).toBe('fine');
  });

  it('delivered before sent shows a fast clock', () => {
    const before = sent({ deliveredBeforeSent: { count: 3, worstSeconds: 318 } });
    expect(finding('future-timestamps', before)?.sentence).toContain('up to 5 minutes fast');
  });
});

describe('what came in', () => {
  const night = {
    sentFrom: '2026-11-20T01:10:00.000Z',
    sentTo: '2026-11-20T07:20:00.000Z',
    count: 26,
    longestSeconds: 23_000,
    asleep: null,
  };

  it('a burst inside the last sleep is the sleep’s', () => {
    const burst = late({ count: 26, bursts: [night] });
    expect(finding('backlog-arrives-together', burst)?.sentence).toMatch(/^26 messages came late, all at once, once/);
    expect(finding('asleep-when-late', burst)).toMatchObject({ verdict: 'problem', station: 'mac' });
  });

  it('a burst of an earlier day may have had a sleep of its own: unknown', () => {
    const earlier = { ...night, sentFrom: '2026-11-10T01:00:00.000Z', sentTo: '2026-11-10T02:00:00.000Z' };
    expect(finding('asleep-when-late', late({ count: 26, bursts: [earlier] }))?.verdict).toBe('unknown');
  });

  it('a burst after the Mac woke is not the sleep’s', () => {
    const awake = { ...night, sentFrom: '2026-11-20T08:30:00.000Z', sentTo: '2026-11-20T08:50:00.000Z' };
    expect(finding('asleep-when-late', late({ count: 26, bursts: [awake] }))?.verdict).toBe('fine');
  });

  it('old messages out of iCloud are a flood, not lateness', () => {
    const flood = {
      ...healthy,
      received: { ...healthy.received, backfill: { rows: 3543, blocks: 85, days: 50, busiestWeek: 7 } },
    };
    expect(finding('resync-flood', flood)?.sentence).toContain('3543 old messages');
    expect(finding('backlog-arrives-together', flood)?.verdict).toBe('fine');
  });
});
