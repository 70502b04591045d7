import { describe, expect, it } from 'vitest';
import type { SystemFacts } from '../facts/system.ts';
import { at, healthyFacts, healthyReadings } from '../testing/healthy-facts.ts';
import { judgeAll } from './judge.ts';

const judged = (id: string, change: Partial<SystemFacts>) =>
  judgeAll(healthyReadings({ system: { ...healthyFacts.system, ...change } }), { at }).find((it) => it.id === id);

describe('the version of macOS', () => {
  it.each(['10.15.7', '11.7.11', '13.7.8'])('%s is no longer updated', (version) => {
    expect(judged('old-os', { version })?.verdict).toBe('problem');
  });

  it.each(['14.8.9', '15.7.4', '26.6.2', '27.0'])('%s still is', (version) => {
    expect(judged('old-os', { version })?.verdict).toBe('fine');
  });

  it('a version nobody can read is unknown, not fine', () => {
    expect(judged('old-os', { version: 'Windows 11' })).toMatchObject({ verdict: 'unknown', reason: 'unreadable' });
  });

  it.each([
    ['26A5406e', null, 'problem'],
    ['22F5049e', null, 'problem'],
    ['22E772610a', '(a)', 'fine'],
    ['25G83', null, 'fine'],
  ])('build %s with extra %s is %s', (build, extra, verdict) => {
    expect(judged('beta-os', { build, extra })?.verdict).toBe(verdict);
  });
});

describe('the last restart', () => {
  it('more than 14 days ago is worth a look', () => {
    expect(judged('long-uptime', { bootedAt: '2026-10-21T10:00:00.000Z' })?.sentence).toBe(
      'This Mac has been running for 30 days without a restart.',
    );
  });

  it('a start in the future means the clock was moved: unknown', () => {
    expect(judged('long-uptime', { bootedAt: '2027-01-01T00:00:00.000Z' })?.verdict).toBe('unknown');
  });
});
