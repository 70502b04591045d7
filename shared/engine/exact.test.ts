import { describe, expect, it } from 'vitest';
import { marginals } from './belief.ts';
import { type Kb, kb as shape } from './kb.ts';
import { chanceOfYes } from './likelihood.ts';
import { type Model, modelOf } from './model.ts';
import { nextStep } from './next-step.ts';
import { planOf } from './plan.ts';
import demo from './samples/demo-kb.json' with { type: 'json' };
import { answered, type Evidence, startCase, tried } from './state.ts';

const demoKb = shape.parse(demo);
const demoModel = modelOf(demoKb);

/** Chances of all causes, by id. */
const chancesOf = (model: Model, symptom: string | null, evidence: Evidence): Record<string, number> => {
  const { belief } = startCase(model, symptom, evidence);
  const all = marginals(model, belief);
  return Object.fromEntries(model.causes.map((id, at) => [id, all[at] ?? 0]));
};

/** Eight causes and ten findings with uneven numbers, some of them inhibiting. */
const small: Kb = shape.parse({
  ...demoKb,
  symptoms: ['s'],
  causes: Array.from({ length: 8 }, (_, i) => ({ id: `c${i}`, prior: 0.02, per_symptom: { s: (i + 1) / 36 } })),
  findings: Array.from({ length: 10 }, (_, f) => ({
    id: `f${f}`,
    kind: 'probe',
    cost: 0.1,
    p_true_default: 0.05 + 0.03 * f,
    p_true_given_cause: Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`c${i}`, ((i * 7 + f * 3) % 10) / 10 + 0.03]).filter(
        (_, i) => (i + f) % 3 !== 0,
      ),
    ),
    p_unknown: 0.1,
  })),
  fixes: [],
});
const smallModel = modelOf(small);

/** The same posterior, worked out in the most straightforward way. */
function byHand(evidence: Evidence): Record<string, number> {
  const shares = small.causes.map(({ per_symptom }) => per_symptom['s'] ?? 0);
  const whole = shares.reduce((sum, it) => sum + it, 0);
  const subsets: number[][] = [];
  for (let i = 0; i < 8; i += 1) {
    subsets.push([i]);
    for (let j = i + 1; j < 8; j += 1) subsets.push([i, j]);
  }
  const share = (i: number) => (shares[i] ?? 0) / whole;
  const product = (set: readonly number[]) => set.reduce((all, i) => all * share(i), 1);
  const pairs = subsets.filter((set) => set.length === 2).reduce((sum, set) => sum + product(set), 0);
  const weights = subsets.map((set) => {
    let weight = set.length === 1 ? (1 - small.comorbidity) * product(set) : (small.comorbidity * product(set)) / pairs;
    for (const finding of small.findings) {
      const value = evidence[finding.id];
      if (value === undefined || value === 'unknown') continue;
      const yes = chanceOfYes(
        finding.p_true_default,
        set.map((i) => finding.p_true_given_cause[`c${i}`]),
      );
      weight *= (value === 'yes' ? yes : 1 - yes) ** 0.85;
    }
    return weight;
  });
  const total = weights.reduce((sum, it) => sum + it, 0);
  return Object.fromEntries(
    small.causes.map(({ id }, i) => [
      id,
      subsets.reduce((sum, set, at) => sum + (set.includes(i) ? (weights[at] ?? 0) : 0), 0) / total,
    ]),
  );
}

describe('the posterior', () => {
  it.each([
    [{}],
    [{ f0: 'yes' }],
    [{ f1: 'yes', f2: 'no', f7: 'yes' }],
    [{ f0: 'no', f3: 'yes', f4: 'yes', f5: 'no', f6: 'no', f9: 'yes' }],
  ] as const)('is exact to 1e-9 for %j', (evidence) => {
    const exact = byHand(evidence);
    const ours = chancesOf(smallModel, 's', evidence);
    for (const [cause, p] of Object.entries(exact)) expect(Math.abs((ours[cause] ?? 0) - p)).toBeLessThan(1e-9);
  });

  it('does not care about the order, and unknown moves nothing', () => {
    const one = chancesOf(smallModel, 's', { f1: 'yes', f2: 'no', f7: 'yes' });
    const other = chancesOf(smallModel, 's', { f7: 'yes', f5: 'unknown', f2: 'no', f1: 'yes' });
    for (const [cause, p] of Object.entries(one)) expect(other[cause]).toBeCloseTo(p, 12);
  });

  it('refuses a knowledge base whose references lead nowhere', () => {
    const broken = { ...small, fixes: [{ ...demoKb.fixes[0], p_fix_given_cause: { nobody: 0.5 } }] } as Kb;
    expect(() => modelOf(broken)).toThrow(/nobody/);
  });
});

const clean = {
  p_no_internet: 'no',
  p_captive_or_dns: 'no',
  p_push_blocked: 'no',
  p_vpn_on: 'no',
  p_status_outage: 'no',
  p_account_missing: 'unknown',
  p_fail_many: 'yes',
  p_fail_one: 'no',
  p_switched_sms_one: 'no',
} as const;

describe('the next step', () => {
  it('is the same for the same case', () => {
    const run = () =>
      JSON.stringify([
        planOf(startCase(demoModel, 'delayed', clean)),
        nextStep(startCase(demoModel, 'delayed', clean)),
      ]);
    expect(run()).toBe(run());
  });

  it('never repeats a fix or a question, and comes to an end', () => {
    let state = startCase(demoModel, 'send_fails', clean);
    const seen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const next = nextStep(state);
      if (next.kind === 'escalate' || next.kind === 'done' || next.kind === 'nothing') break;
      if (next.kind === 'wait') state = tried(state, '_recheck', 'not_solved');
      else {
        expect(seen).not.toContain(next.id);
        seen.push(next.id);
        state = next.kind === 'fix' ? tried(state, next.id, 'not_solved') : answered(state, next.id, 'unknown');
      }
    }
    expect(nextStep(state).kind).toBe('escalate');
    expect(seen.length).toBeGreaterThan(3);
  });

  it('just checking everything on a Mac without findings proposes nothing', () => {
    expect(nextStep(startCase(demoModel, null, {}))).toEqual({ kind: 'nothing' });
  });

  it('P over C is the best order of all for single faults', () => {
    const fixes = [0, 1, 2, 3, 4, 5].map((i) => ({
      id: `x${i}`,
      cost_minutes: [3, 8, 2, 15, 6, 4][i] ?? 1,
      risk: 0,
      p_fix_given_cause: { [`c${i}`]: 1 },
      applies_when: null,
      check_minutes: 0,
      verify: { minutes: 0, false_ok: 0, false_fail: 0 },
    }));
    const model = modelOf(
      shape.parse({
        ...small,
        comorbidity: 0,
        causes: small.causes.slice(0, 6),
        findings: [],
        fixes,
        recheck_minutes: 1000,
        escalate: { id: 'help', cost_minutes: 10_000 },
      }),
    );
    const chances = chancesOf(model, 's', {});
    const cost = (order: readonly string[]) => {
      let left = 1;
      return order.reduce((sum, id) => {
        const i = Number(id.slice(1));
        const all = sum + left * (fixes[i]?.cost_minutes ?? 0);
        left -= chances[`c${i}`] ?? 0;
        return all;
      }, 0);
    };
    const orders = (ids: readonly string[]): string[][] =>
      ids.length < 2
        ? [[...ids]]
        : ids.flatMap((id) => orders(ids.filter((it) => it !== id)).map((rest) => [id, ...rest]));
    const best = Math.min(...orders(fixes.map(({ id }) => id)).map(cost));
    expect(cost(planOf(startCase(model, 's', {})))).toBeCloseTo(best, 9);
  });
});
