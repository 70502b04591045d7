import { marginals, observed } from './belief.ts';
import { type RankedCause, ranked } from './ranked.ts';
import { alsoId, type State } from './state.ts';
import { logit, supportFor, type Weighed, weighed } from './weights.ts';
import { clearWeight, slightWeight, wordOf } from './words.ts';

/** One finding in its role for or against a cause. `w` is its weight, natural logarithm, positive for. */
export interface Weight {
  readonly finding: string;
  readonly w: number;
}

/** Why the causes stand where they stand. */
export interface Explanation {
  /** Every ranked cause with up to three findings for and against it, strongest first. */
  readonly causes: readonly (RankedCause & { readonly for: readonly Weight[]; readonly against: readonly Weight[] })[];
  /** Causes that can be left aside, and the findings that say so, strongest first. */
  readonly ruledOut: readonly { readonly cause: string; readonly by: readonly string[] }[];
  /** What could not be read, and whether reading it could change the word for the leading cause. */
  readonly unchecked: readonly { readonly finding: string; readonly matters: boolean }[];
}

const mentioned = 3;
const ruledOutBelow = 0.03;

const weightsOn = ({ model }: State, weighs: readonly Weighed[], cause: number): Weight[] =>
  weighs
    .map(({ finding, weights }) => ({ finding: model.findings[finding]?.id ?? '', w: weights[cause] ?? 0 }))
    .sort((a, b) => Math.abs(b.w) - Math.abs(a.w) || (a.finding < b.finding ? -1 : 1));

/** Whether a yes or a no to an unread finding would change the word of the cause. */
const matters = (state: State, weighs: readonly Weighed[], finding: number, top: RankedCause | undefined): boolean => {
  const unread = state.model.findings[finding];
  if (!top || !unread) return false;
  const support = supportFor(state, weighs, top.at);
  const now = marginals(state.model, state.belief)[top.at] ?? 0;
  return (['yes', 'no'] as const).some((value) => {
    const then = marginals(state.model, observed(state.belief, unread, value))[top.at] ?? 0;
    const gained = unread.kind === 'probe' ? logit(then) - logit(now) : 0;
    return wordOf(then, Math.max(support, gained)) !== top.word;
  });
};

/** Explains a case by weights of evidence (I. J. Good): what each finding did to the log-odds of each cause. */
export const explained = (state: State): Explanation => {
  const { model, symptom } = state;
  const weighs = weighed(state);
  const chances = marginals(model, state.belief);
  const causes = ranked(state, weighs).map((it) => {
    const on = weightsOn(state, weighs, it.at);
    return {
      ...it,
      for: on.filter(({ w }) => w >= slightWeight).slice(0, mentioned),
      against: on.filter(({ w }) => w <= -slightWeight).slice(0, mentioned),
    };
  });
  const ruledOut = model.causes.flatMap((cause, at) => {
    if ((chances[at] ?? 0) > ruledOutBelow) return [];
    const by = weightsOn(state, weighs, at).filter(({ w }) => w <= -clearWeight);
    return by.length > 0 ? [{ cause, by: by.map(({ finding }) => finding) }] : [];
  });
  const unchecked = model.findings
    .filter(({ id, at }) => state.readings[at] === 'unknown' && (symptom === null || id !== alsoId(symptom)))
    .map(({ id, at }) => ({ finding: id, matters: matters(state, weighs, at, causes[0]) }));
  return { causes, ruledOut, unchecked };
};
