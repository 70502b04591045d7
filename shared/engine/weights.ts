import { marginals, times } from './belief.ts';
import { priorOf } from './prior.ts';
import { type Moved, moved, type State } from './state.ts';

/** One finding that was read, and how far it moved each cause: natural logarithms, positive speaks for the cause. */
export interface Weighed {
  readonly finding: number;
  /** Said by a person, not read by a check. */
  readonly told: boolean;
  readonly weights: Float64Array;
}

const smallest = 1e-6;

/** The log-odds of a chance, kept finite. */
export const logit = (p: number): number => {
  const inside = Math.min(1 - smallest, Math.max(smallest, p));
  return Math.log(inside / (1 - inside));
};

/** The beliefs at the start of the log, and after every fix that did not help: taking a finding out starts from one of them. */
const milestones = (state: State): { readonly before: number; readonly belief: Float64Array }[] => {
  const out: { before: number; belief: Float64Array }[] = [];
  let belief = priorOf(state.model, state.symptom);
  for (const [before, event] of state.log.entries()) {
    if (event.kind === 'still-broken') out.push({ before, belief });
    belief = moved(state, belief, event);
  }
  out.push({ before: state.log.length, belief });
  return out;
};

const isAbout = (event: Moved, finding: number): boolean => event.kind === 'seen' && event.finding === finding;

/**
 * Leave-one-out weights: what everyone would believe without the finding, against what they believe with it. Readings between
 * two fixes commute, so a finding is divided out of the belief where its stretch ends, and only what follows is played again.
 */
export const weighed = (state: State): readonly Weighed[] => {
  const { model, log } = state;
  const stretches = milestones(state);
  const full = marginals(model, state.belief).map(logit);
  const seen = new Map(log.flatMap((it) => (it.kind === 'seen' ? [[it.finding, it.told] as const] : [])));
  return [...seen].map(([finding, told]): Weighed => {
    const from = log.findIndex((event) => isAbout(event, finding));
    const stretch = stretches.find(({ before }) => before > from);
    const end = stretch?.before ?? log.length;
    let belief = stretch?.belief ?? state.belief;
    for (const event of log.slice(from, end)) {
      const factors = model.findings[finding]?.factor;
      if (!factors || event.kind !== 'seen' || !isAbout(event, finding)) continue;
      belief = times(
        belief,
        factors[event.value].map((factor) => 1 / factor),
      );
    }
    for (const event of log.slice(end)) if (!isAbout(event, finding)) belief = moved(state, belief, event);
    const without = marginals(model, belief).map(logit);
    return { finding, told, weights: full.map((with_, cause) => with_ - (without[cause] ?? 0)) };
  });
};

/** The largest weight for a cause among findings of checks and of the history; what people say does not count here. */
export const supportFor = ({ model }: State, weighs: readonly Weighed[], cause: number): number => {
  let support = 0;
  for (const { finding, told, weights } of weighs) {
    if (told && model.findings[finding]?.kind === 'question') continue;
    support = Math.max(support, weights[cause] ?? 0);
  }
  return support;
};
