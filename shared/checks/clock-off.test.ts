import { describe, expect, it } from 'vitest';
import type { ClockFacts } from '../facts/clock.ts';
import { at, healthyFacts, healthyReadings } from '../testing/healthy-facts.ts';
import { judgeAll } from './judge.ts';

const judged = (change: Partial<ClockFacts>) => {
  const findings = judgeAll(healthyReadings({ clock: { ...healthyFacts.clock, ...change } }), { at });
  const of = (id: string) => findings.find((it) => it.id === id);
  return { off: of('clock-off'), slightly: of('clock-slightly-off') };
};

describe('a clock that is off', () => {
  it('names minutes and direction: seven minutes slow', () => {
    const { off, slightly } = judged({ offsetSeconds: 421 });
    expect(off).toMatchObject({ verdict: 'problem', sentence: 'Your Mac’s clock is 7 minutes slow.' });
    expect(slightly?.verdict).toBe('not-applicable');
  });

  it('tells fast from slow', () => {
    expect(judged({ offsetSeconds: -95 }).off?.sentence).toBe('Your Mac’s clock is 2 minutes fast.');
  });

  it('says a dead clock is years off', () => {
    expect(judged({ offsetSeconds: 1_764_000_000 }).off?.sentence).toBe('Your Mac’s clock is 56 years slow.');
  });

  it('a few seconds disturb the order, not the sign-in', () => {
    const { off, slightly } = judged({ offsetSeconds: 12 });
    expect(off?.verdict).toBe('fine');
    expect(slightly).toMatchObject({ verdict: 'problem', grade: 'notice' });
    expect(slightly?.sentence).toContain('12 seconds slow');
  });

  it('claims nothing that the measurement is too coarse for', () => {
    const coarse = { method: 'https-date', offsetSeconds: 1.4, uncertaintySeconds: 2.5 } as const;
    expect(judged(coarse).off?.verdict).toBe('fine');
    expect(judged(coarse).slightly?.verdict).toBe('unknown');
    expect(judged({ offsetSeconds: 70, uncertaintySeconds: 15 }).off?.verdict).toBe('fine');
  });
});
