import { mean } from './belief.ts';
import { type Hypotheses, laidOut } from './hypotheses.ts';
import type { KnownFix, Model } from './model.ts';
import type { Readings } from './readings.ts';

/** Fixes that would be a guess stay out: below this chance, or with an unread condition that is less likely than this. */
const hopeless = 0.002;
const unlikelyCondition = 0.2;

/** A fix that may be proposed. */
export interface Candidate {
  readonly fix: KnownFix;
  /** While its condition is unread, for each hypothesis at hand: the chance that it holds, and what the fix then relieves. */
  readonly unread: { readonly applies: Float64Array; readonly relief: Float64Array } | null;
}

/** A fix with its chance to help, its expected minutes, and the one over the other. */
export interface Choice {
  readonly fix: KnownFix;
  readonly chance: number;
  readonly cost: number;
  readonly ratio: number;
}

/** The fixes that are left: neither reported already nor known not to apply. */
export const candidatesOf = (
  model: Model,
  hypotheses: Hypotheses,
  readings: Readings,
  used: Uint8Array,
): readonly Candidate[] =>
  model.fixes.flatMap((fix): Candidate[] => {
    const condition = fix.condition === null ? 'yes' : readings[fix.condition];
    if (used[fix.at] || condition === 'no') return [];
    const applies = condition === 'yes' ? undefined : model.findings[fix.condition ?? -1]?.yes;
    return [
      {
        fix,
        unread: applies
          ? { applies: laidOut(applies, hypotheses), relief: laidOut(fix.reliefUnread, hypotheses) }
          : null,
      },
    ];
  });

/** Expected minutes of a candidate: all of it if it applies, the look alone if not. */
export const costOf = ({ fix, unread }: Candidate, belief: Float64Array): number => {
  if (!unread) return fix.minutes;
  const chance = mean(belief, unread.applies);
  return chance * fix.minutes + (1 - chance) * fix.checkMinutes;
};

/** From which chance on a fix of this risk (in minutes) may be proposed while others are left. */
const gate = (risk: number): number => (risk > 10 ? 0.6 : risk > 2 ? 0.2 : 0);

/** The ratio below which contacting support is the better use of the person's time. */
export const worthwhile = ({ kb }: Model): number => 1 / kb.escalate.cost_minutes;

/** For each cause, its part of the trouble: where two causes are there at once, each is half of it. */
const parts = (causes: number, { first, second }: Hypotheses, belief: Float64Array): Float64Array => {
  const out = new Float64Array(causes);
  for (let h = 1; h < belief.length; h += 1) {
    const weight = belief[h] ?? 0;
    if (weight === 0) continue;
    const i = first[h] ?? 0;
    const j = second[h] ?? -1;
    const part = j < 0 ? weight : weight / 2;
    out[i] = (out[i] ?? 0) + part;
    if (j >= 0) out[j] = (out[j] ?? 0) + part;
  }
  return out;
};

/** The part of the trouble that a fix is expected to remove, `none` being the chance that there is nothing left to remove. */
const relieved = ({ cures, curable }: KnownFix, part: Float64Array, none: number): number => {
  let sum = none;
  for (let at = 0; at < curable.length; at += 1) {
    const cause = curable[at] ?? 0;
    sum += (cures[cause] ?? 0) * (part[cause] ?? 0);
  }
  return sum;
};

/**
 * The fix with the best chance per minute (Kadane and Simon; arXiv 1203.3502). Risky ones wait until they are likely enough or
 * nothing else is worth its time. `costs` and `done` go by the position of the candidate.
 */
export const bestFix = (
  model: Model,
  hypotheses: Hypotheses,
  candidates: readonly Candidate[],
  belief: Float64Array,
  complaint: boolean,
  costs?: Float64Array,
  done?: Uint8Array,
): Choice | null => {
  const part = parts(model.causes.length, hypotheses, belief);
  const none = complaint ? (belief[0] ?? 0) : 0;
  let best: Choice | null = null;
  let open: Choice | null = null;
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (!candidate || done?.[at]) continue;
    const { fix, unread } = candidate;
    // What it would relieve if it applied: most fixes are out of the running by that alone.
    const atBest = relieved(fix, part, none);
    if (atBest <= hopeless || (costs && atBest / (costs[at] ?? 0) <= (open?.ratio ?? 0))) continue;
    const chance = unread ? mean(belief, unread.relief, complaint ? 0 : 1) : atBest;
    if (chance <= hopeless) continue;
    // Only what is proposed must not be a guess; in the estimate of what is ahead a look stays as cheap as it is.
    if (!costs && unread && mean(belief, unread.applies) < unlikelyCondition) continue;
    const cost = costs?.[at] ?? costOf(candidate, belief);
    const ratio = chance / cost;
    if (ratio > (open?.ratio ?? 0) && chance >= gate(fix.risk)) open = { fix, chance, cost, ratio };
    if (ratio > (best?.ratio ?? 0)) best = { fix, chance, cost, ratio };
  }
  return open && open.ratio >= worthwhile(model) ? open : best;
};
