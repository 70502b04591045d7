import { mean } from './belief.ts';
import { type Hypotheses, laidOut } from './hypotheses.ts';
import type { KnownFix, Model } from './model.ts';
import type { Readings } from './readings.ts';

/** Fixes that would be a guess stay out: below this chance, or with an unread condition that is less likely than this. */
const hopeless = 0.002;
const unlikelyCondition = 0.2;

/** A fix that may be proposed, its tables laid out for the hypotheses at hand. */
export interface Candidate {
  readonly fix: KnownFix;
  readonly relief: Float64Array;
  /** The chance that its condition holds, for each hypothesis, while that is unread. */
  readonly applies: Float64Array | null;
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
    if (fix.condition === null || condition === 'yes') {
      return [{ fix, relief: laidOut(fix.relief, hypotheses), applies: null }];
    }
    const applies = model.findings[fix.condition]?.yes;
    return [
      {
        fix,
        relief: laidOut(fix.reliefUnread, hypotheses),
        applies: applies ? laidOut(applies, hypotheses) : null,
      },
    ];
  });

/** Expected minutes of a candidate: all of it if it applies, the look alone if not. */
export const costOf = ({ fix, applies }: Candidate, belief: Float64Array): number => {
  if (!applies) return fix.minutes;
  const chance = mean(belief, applies);
  return chance * fix.minutes + (1 - chance) * fix.checkMinutes;
};

/** From which chance on a fix of this risk (in minutes) may be proposed while others are left. */
const gate = (risk: number): number => (risk > 10 ? 0.6 : risk > 2 ? 0.2 : 0);

/** The ratio below which contacting support is the better use of the person's time. */
export const worthwhile = ({ kb }: Model): number => 1 / kb.escalate.cost_minutes;

/**
 * The fix with the best chance per minute (Kadane and Simon; arXiv 1203.3502). Risky ones wait until they are likely enough or
 * nothing else is worth its time. `costs` and `done` go by the position of the candidate.
 */
export const bestFix = (
  model: Model,
  candidates: readonly Candidate[],
  belief: Float64Array,
  complaint: boolean,
  costs?: Float64Array,
  done?: Uint8Array,
): Choice | null => {
  let best: Choice | null = null;
  let open: Choice | null = null;
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (!candidate || done?.[at]) continue;
    const chance = mean(belief, candidate.relief, complaint ? 0 : 1);
    if (chance <= hopeless) continue;
    // Only what is proposed must not be a guess; in the estimate of what is ahead a look stays as cheap as it is.
    if (!costs && candidate.applies && mean(belief, candidate.applies) < unlikelyCondition) continue;
    const cost = costs?.[at] ?? costOf(candidate, belief);
    const ratio = chance / cost;
    if (ratio > (open?.ratio ?? 0) && chance >= gate(candidate.fix.risk)) {
      open = { fix: candidate.fix, chance, cost, ratio };
    }
    if (ratio > (best?.ratio ?? 0)) best = { fix: candidate.fix, chance, cost, ratio };
  }
  return open && open.ratio >= worthwhile(model) ? open : best;
};
