import { describe, expect, it } from 'vitest';
import { compile, type Knowledge } from './compile.ts';
import { kbFrom } from './kb-faults.ts';

/** What was written, cut down to what carries numbers; the words do not matter here. */
const written = {
  symptoms: [{ id: 'send-fails' }, { id: 'delayed' }],
  checks: [
    { id: 'clock-off', onHealthyMac: 0.001 },
    { id: 'vpn-on', onHealthyMac: 'sometimes', twin: 'network' },
  ],
  questions: [
    { id: 'vpn-on', minutes: 0.4, unsure: 'rare' },
    { id: 'only-one-contact', minutes: 0.2, unsure: 'sometimes', onHealthyMac: 'rare' },
  ],
  causes: [
    {
      id: 'clock-wrong',
      prior: 0.01,
      shares: { 'send-fails': 6, delayed: 2 },
      evidence: [{ finding: 'clock-off', seen: 'nearly always' }],
    },
    {
      id: 'vpn',
      prior: 0.05,
      shares: { 'send-fails': 90 },
      evidence: [
        { finding: 'vpn-on', seen: 1 },
        { finding: 'also-delayed', seen: 'half' },
      ],
    },
    { id: 'rare-one', prior: 0.001, shares: {}, evidence: [{ finding: 'only-one-contact', seen: 'usually' }] },
    { id: 'other', residual: true, prior: 0.02, shares: { 'send-fails': 1 }, evidence: [] },
  ],
  fixes: [
    {
      id: 'vpn-off',
      minutes: 2,
      riskMinutes: 1,
      cures: { vpn: 'usually' },
      onlyIf: { finding: 'vpn-on', minutes: 0.5 },
      verify: { minutes: 1, falseOk: 0.02, falseFail: 0.05 },
    },
  ],
} as unknown as Knowledge;

const kb = compile(written);
const finding = (id: string) => kb.findings.find((it) => it.id === id);

describe('the compiled knowledge', () => {
  it('is a knowledge base the engine accepts', () => {
    expect(kbFrom(JSON.parse(JSON.stringify(kb)))).toMatchObject({ ok: true });
  });

  it('has shares that add up to 1, with the least for everything and more for "something else"', () => {
    for (const symptom of kb.symptoms) {
      const shares = kb.causes.map(({ per_symptom }) => per_symptom[symptom] ?? 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.002 - 1e-12);
      expect(shares.at(-1)).toBeGreaterThanOrEqual(0.05 - 1e-12);
    }
    const [clock, vpn] = kb.causes.map(({ per_symptom }) => per_symptom['send-fails'] ?? 0);
    expect(vpn).toBeGreaterThan(10 * (clock ?? 0));
  });

  it('turns words into numbers and keeps them off proof', () => {
    expect(finding('clock-off')).toMatchObject({
      kind: 'probe',
      p_true_default: 0.005,
      p_true_given_cause: { 'clock-wrong': 0.95 },
    });
    expect(finding('vpn-on')?.p_true_given_cause).toEqual({ vpn: 0.995 });
  });

  it('makes a check that can also be asked one question with the leak of the check', () => {
    expect(kb.findings.filter(({ id }) => id === 'vpn-on')).toHaveLength(1);
    expect(finding('vpn-on')).toMatchObject({
      kind: 'question',
      cost: 0.4,
      p_unknown: 0.05,
      p_true_default: 0.15,
      group: 'network',
    });
  });

  it('derives second complaints from the shares unless a cause says it itself', () => {
    expect(finding('also-send-fails')?.p_true_given_cause).toEqual({ 'clock-wrong': 0.3, vpn: 0.3, other: 0.12 });
    expect(finding('also-delayed')?.p_true_given_cause).toEqual({ 'clock-wrong': 0.12, vpn: 0.5 });
  });

  it('carries the price and the condition of a fix', () => {
    expect(kb.fixes).toMatchObject([
      { cost_minutes: 2, risk: 1, applies_when: 'vpn-on', check_minutes: 0.5, p_fix_given_cause: { vpn: 0.8 } },
    ]);
  });
});
