import { expect, it } from 'vitest';
import { marginals } from './belief.ts';
import { kb as shape } from './kb.ts';
import { chanceOfYes } from './likelihood.ts';
import { modelOf } from './model.ts';
import demo from './samples/demo-kb.json' with { type: 'json' };
import { type Evidence, startCase } from './state.ts';

const kb = shape.parse(demo);
const model = modelOf(kb);
const symptom = 'send_fails';

/** Evenly spread numbers in 0..1, always the same ones. */
const numbers = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const sets: number[][] = [];
const grow = (set: number[]) => {
  if (set.length > 0) sets.push(set);
  if (set.length < 4) for (let next = (set.at(-1) ?? -1) + 1; next < kb.causes.length; next += 1) grow([...set, next]);
};
grow([]);

const share = (cause: number): number => kb.causes[cause]?.per_symptom[symptom] ?? 0;
const whole = kb.causes.reduce((sum, _, cause) => sum + share(cause), 0);
const product = (set: readonly number[]) => set.reduce((all, cause) => (all * share(cause)) / whole, 1);
const pairs = sets.filter(({ length }) => length === 2).reduce((sum, set) => sum + product(set), 0);
const odds = kb.comorbidity / (1 - kb.comorbidity) / pairs;
const tables = kb.findings.map((finding) =>
  sets.map((set) =>
    chanceOfYes(
      finding.p_true_default,
      set.map((cause) => finding.p_true_given_cause[kb.causes[cause]?.id ?? '']),
    ),
  ),
);

/** Independent causes, up to four at once. */
const withFour = (evidence: Evidence): number[] => {
  const weights = sets.map((set, at) =>
    kb.findings.reduce(
      (weight, { id }, f) => {
        const yes = tables[f]?.[at] ?? 0;
        return evidence[id] === undefined ? weight : weight * (evidence[id] === 'yes' ? yes : 1 - yes) ** 0.85;
      },
      odds ** set.length * product(set),
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return kb.causes.map((_, cause) =>
    sets.reduce((sum, set, at) => sum + (set.includes(cause) ? (weights[at] ?? 0) / total : 0), 0),
  );
};

it('two causes at once are enough: allowing four moves the chances by less than 0.01', () => {
  const next = numbers(7);
  let moved = 0;
  const cases = 40;
  for (let round = 0; round < cases; round += 1) {
    const cause = Math.floor(next() * kb.causes.length);
    const evidence: Record<string, 'yes' | 'no'> = {};
    for (const finding of kb.findings.filter(({ kind }) => kind === 'probe')) {
      const yes = finding.p_true_given_cause[kb.causes[cause]?.id ?? ''] ?? finding.p_true_default;
      evidence[finding.id] = next() < yes ? 'yes' : 'no';
    }
    const two = marginals(model, startCase(model, symptom, evidence).belief);
    const four = withFour(evidence);
    moved += two.reduce((sum, p, at) => sum + Math.abs(p - (four[at] ?? 0)), 0) / two.length;
  }
  expect(moved / cases).toBeLessThan(0.01);
});
