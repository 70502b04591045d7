import { describe, expect, it } from 'vitest';
import type { MessagesFacts } from '../facts/messages.ts';
import { beforeAfter } from './before-after.ts';

type Day = MessagesFacts['byDay'][number];

const turn = '2026-11-10';
const ordinary = { sent: 10, failed: 0, received: 10, late: 0, deliveryMedianSeconds: 0.6 };
/** Ten days before the turn, the turn itself, ten days after it. */
const history = (before: Partial<Day>, after: Partial<Day>, onTheDay: Partial<Day> = {}): readonly Day[] =>
  Array.from({ length: 21 }, (_, nth) => {
    const day = new Date(Date.UTC(2026, 9, 31 + nth)).toISOString().slice(0, 10);
    return { day, ...ordinary, ...(day < turn ? before : day > turn ? after : onTheDay) };
  });

describe('before and after a day', () => {
  it('counts each side by itself and the day for neither', () => {
    const it = beforeAfter(history({ failed: 1 }, {}, { sent: 500, failed: 500 }), turn);
    expect(it.before).toMatchObject({ days: 10, messages: 200, sent: 100, failedShare: 0.1, deliverySeconds: 0.6 });
    expect(it.after).toMatchObject({ days: 10, messages: 200, sent: 100, failedShare: 0 });
  });

  it.each([
    ['a clear repair', { failed: 3 }, {}, 'better'],
    ['a clear break', {}, { failed: 3 }, 'worse'],
    ['one failure in a hundred more or less', { failed: 0 }, { failed: 0.1 }, 'not-shown'],
    ['all good on both sides', {}, {}, 'not-shown'],
    ['all bad on both sides', { failed: 10 }, { failed: 10 }, 'not-shown'],
    ['19 messages before', { sent: 1.9, failed: 1.9 }, {}, 'too-few'],
    ['19 messages after', { failed: 10 }, { sent: 1.9 }, 'too-few'],
  ] as const)('%s: %s', (_what, before, after, claim) => {
    expect(beforeAfter(history(before, after), turn).failed).toBe(claim);
  });

  it('two failures less among twenty are not claimed', () => {
    expect(beforeAfter(history({ sent: 2, failed: 0.2 }, { sent: 2 }), turn).failed).toBe('not-shown');
  });

  it('judges lateness by what came in, whatever was sent', () => {
    const late = history({ late: 4, sent: 0 }, { late: 0, sent: 0 });
    expect(beforeAfter(late, turn)).toMatchObject({ late: 'better', failed: 'too-few', delivery: 'too-few' });
    expect(beforeAfter(history({ received: 1, late: 1 }, {}), turn).late).toBe('too-few');
  });

  it.each([
    ['from 40 seconds to 1', 40, 1, 'better'],
    ['from 1 second to 40', 1, 40, 'worse'],
    ['from 0.4 to 1.2 seconds, three times but nothing to feel', 0.4, 1.2, 'not-shown'],
    ['from 20 to 25 seconds', 20, 25, 'not-shown'],
    ['nothing confirmed any more', 1, null, 'too-few'],
  ] as const)('speed: %s', (_what, was, is, claim) => {
    const days = history({ deliveryMedianSeconds: was }, { deliveryMedianSeconds: is });
    expect(beforeAfter(days, turn).delivery).toBe(claim);
  });

  it('one slow day does not make a slow period', () => {
    const days = history({}, {}).map((it) => (it.day === '2026-11-14' ? { ...it, deliveryMedianSeconds: 900 } : it));
    expect(beforeAfter(days, turn)).toMatchObject({ delivery: 'not-shown', after: { deliverySeconds: 0.6 } });
  });

  it('claims nothing of an empty history, or of a day outside it', () => {
    const nothing = { failed: 'too-few', late: 'too-few', delivery: 'too-few' };
    expect(beforeAfter([], turn)).toMatchObject({ ...nothing, before: { messages: 0, failedShare: null } });
    expect(beforeAfter(history({ failed: 5 }, {}), '2027-01-01')).toMatchObject(nothing);
  });

  it('needs no order of the days', () => {
    const days = history({ failed: 3, deliveryMedianSeconds: 30 }, {});
    expect(beforeAfter([...days].reverse(), turn)).toEqual(beforeAfter(days, turn));
  });
});
