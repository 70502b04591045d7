import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { at, healthyReadings } from '../testing/healthy-facts.ts';
import { checks } from './index.ts';
import { judgeAll } from './judge.ts';

const today = { at };

describe('the list of checks', () => {
  it('holds every check of this folder, each in a file of its name', () => {
    const pieces = [
      'check',
      'judge',
      'index',
      'hosts',
      'clock-limits',
      'macos',
      'enough',
      'failures',
      'silence',
      'icloud',
    ];
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace('.ts', ''))
      .filter((name) => !pieces.includes(name));
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('says where every judgement comes from', () => {
    expect(checks.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('judging a whole check-up', () => {
  it('finds nothing wrong on a healthy Mac, and leaves no placeholder in a sentence', () => {
    const findings = judgeAll(healthyReadings(), today);
    expect(findings).toHaveLength(checks.length);
    expect(findings.filter(({ verdict }) => verdict === 'problem')).toEqual([]);
    expect(findings.filter(({ sentence, note }) => /[{}]/.test(sentence + note))).toEqual([]);
  });

  it('judges only what has come back', () => {
    const { clock } = healthyReadings();
    const found = judgeAll({ ...(clock && { clock }) }, today);
    expect(found.map(({ id }) => id)).toEqual(['clock-off', 'clock-slightly-off']);
  });

  it('never calls anything fine that could not be read, and says why', () => {
    const locked = { ok: false, ms: 1, reason: 'no_permission', detail: 'Locked.' } as const;
    const findings = judgeAll({ ...healthyReadings(), messages: locked }, today);
    const history = findings.filter(({ kind }: Finding) => kind === 'history');
    expect(history.length).toBeGreaterThan(5);
    for (const finding of history) {
      expect(finding).toMatchObject({ verdict: 'unknown', reason: 'no_permission' });
      expect(finding.sentence).toMatch(/^We could not see .+\. macOS keeps it locked/);
    }
  });
});
