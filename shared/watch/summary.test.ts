import { describe, expect, it } from 'vitest';
import type { WatchEvent } from './event.ts';
import { watchSummary } from './summary.ts';

const since = '2026-11-20T10:00:00.000Z';
const minute = (minutes: number) => new Date(Date.parse(since) + minutes * 60_000).toISOString();
const twoDays = 48 * 60;

let nth = 0;
const event = (order: number, changes: Partial<WatchEvent> = {}): WatchEvent => {
  nth += 1;
  return {
    nth,
    order,
    service: 'iMessage',
    sentAt: minute(1),
    seenAt: minute(1),
    latenessSeconds: 1,
    afterGap: false,
    state: 'received',
    errorCode: null,
    ...changes,
  };
};
const many = (count: number, changes: Partial<WatchEvent> = {}) =>
  Array.from({ length: count }, (_, order) => event(order + 1, changes));
const verdict = (
  events: readonly WatchEvent[],
  minutes = 30,
  direction: Parameters<typeof watchSummary>[1]['direction'] = null,
) => watchSummary(events, { since, now: minute(minutes), direction, clockOffsetSeconds: 0 }).verdict;

describe('the summary of a watch', () => {
  it('counts every message once, as it stands now', () => {
    const events = [
      event(1, { state: 'sending' }),
      event(2, { latenessSeconds: 400 }),
      event(1, { state: 'sent' }),
      event(3, { state: 'sending' }),
      event(1, { state: 'delivered' }),
      event(3, { state: 'sent', latenessSeconds: 3 }),
      event(4, { latenessSeconds: 9_000, afterGap: true }),
    ];
    expect(watchSummary(events, { since, now: minute(10), direction: null, clockOffsetSeconds: 0 })).toEqual({
      sent: 2,
      delivered: 1,
      failed: 0,
      received: 2,
      late: 1,
      slowestSeconds: 400,
      verdict: 'watching',
    });
  });

  it('of nothing is no all-clear', () => {
    expect(watchSummary([], { since, now: minute(10), direction: null, clockOffsetSeconds: 0 })).toMatchObject({
      slowestSeconds: null,
      verdict: 'watching',
    });
    expect(verdict([], twoDays + 1)).toBe('not-enough');
  });

  it('does not count old history that iCloud puts in, failed or not', () => {
    const flood = [...many(300, { latenessSeconds: null }), event(301, { latenessSeconds: null, state: 'failed' })];
    expect(watchSummary(flood, { since, now: minute(10), direction: null, clockOffsetSeconds: 0 })).toMatchObject({
      sent: 0,
      failed: 0,
      received: 0,
      slowestSeconds: null,
    });
    expect(verdict(flood, twoDays + 1)).toBe('not-enough');
  });

  it('forgets a message that turned out to be old history', () => {
    const events = [event(1, { latenessSeconds: 9_000 }), event(1, { latenessSeconds: null })];
    expect(watchSummary(events, { since, now: minute(10), direction: null, clockOffsetSeconds: 0 })).toMatchObject({
      received: 0,
      late: 0,
    });
  });
});

describe('whether a fix held', () => {
  it('is proven by 20 messages of the way it was about', () => {
    expect(verdict(many(19))).toBe('watching');
    expect(verdict(many(20))).toBe('held');
    expect(verdict(many(20), 30, 'send')).toBe('watching');
    expect(verdict(many(20, { state: 'sent' }), 30, 'send')).toBe('held');
    expect(verdict(many(20, { state: 'sent' }), 30, 'receive')).toBe('watching');
    expect(verdict(many(40, { state: 'sending', sentAt: minute(29) }), 30, 'send')).toBe('watching');
  });

  it('is proven by 48 hours with a few messages, and by none', () => {
    expect(verdict(many(5), twoDays - 1)).toBe('watching');
    expect(verdict(many(5), twoDays)).toBe('held');
    expect(verdict(many(4), twoDays)).toBe('not-enough');
    expect(verdict(many(5), twoDays, 'send')).toBe('not-enough');
  });

  it('is refuted by one failed message, also when it went out on the second try', () => {
    expect(verdict([...many(40), event(50, { state: 'failed', errorCode: 22 })])).toBe('came-back');
    expect(verdict([event(50, { state: 'failed' }), event(50, { state: 'delivered' })])).toBe('came-back');
  });

  it('is not proven by text messages, and refuted by an iMessage that had to go as one', () => {
    expect(verdict(many(40, { service: 'SMS', state: 'sent' }), twoDays + 1)).toBe('not-enough');
    expect(verdict([event(1, { service: 'SMS', state: 'failed' })])).toBe('watching');
    expect(verdict([...many(40), event(50, { service: 'SMS', state: 'fell-back' })])).toBe('came-back');
  });

  it('takes a wrong clock of this Mac for what it is', () => {
    const fast = many(5, { latenessSeconds: 437 });
    const terms = { since, now: minute(10), direction: null };
    expect(watchSummary(fast, { ...terms, clockOffsetSeconds: -437 })).toMatchObject({ late: 0, verdict: 'watching' });
    expect(watchSummary(fast, { ...terms, clockOffsetSeconds: 0 })).toMatchObject({ late: 5, verdict: 'came-back' });
    const slow = many(5, { latenessSeconds: -137 });
    expect(watchSummary(slow, { ...terms, clockOffsetSeconds: 437 })).toMatchObject({ late: 5, slowestSeconds: 300 });
  });

  it('is refuted by a message that is still being sent after five minutes', () => {
    const sending = event(1, { state: 'sending', sentAt: minute(1) });
    expect(verdict([sending], 5)).toBe('watching');
    expect(verdict([sending], 7)).toBe('came-back');
    expect(verdict([sending, event(1, { state: 'sent' })], 7)).toBe('watching');
  });

  it('is refuted by late messages, but not by one, nor by one in ten, nor by what came after sleep', () => {
    const late = (order: number) => event(order, { latenessSeconds: 121 });
    expect(verdict([late(1)])).toBe('watching');
    expect(verdict([late(1), late(2)])).toBe('came-back');
    expect(verdict([...many(18), late(50), late(51)])).toBe('held');
    expect(verdict([...many(17), late(50), late(51)])).toBe('came-back');
    expect(verdict(many(20, { latenessSeconds: 30_000, afterGap: true }))).toBe('held');
  });
});
