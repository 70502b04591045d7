import { mean, pruned, times } from './belief.ts';
import { candidatesOf } from './fix-choice.ts';
import { laidOut } from './hypotheses.ts';
import type { KnownFinding, Model } from './model.ts';
import type { Readings } from './readings.ts';
import { coreOf, repairCost } from './repair-cost.ts';

/** A question and the minutes it is expected to save, its own cost taken off. */
export interface Gain {
  readonly finding: KnownFinding;
  readonly minutes: number;
}

const settled = 0.02;

/**
 * The open question that saves the most time: the expected cost of repair now against the expected cost once the answer is
 * known (Heckerman, Breese, Rommelse 1995). `weight` makes questions dearer when several were asked in a row; the search ends
 * early at a question that saves more than `enough`. Null when none saves anything.
 */
export const bestQuestion = (
  model: Model,
  belief: Float64Array,
  readings: Readings,
  used: Uint8Array,
  weight: number,
  enough = Number.POSITIVE_INFINITY,
): Gain | null => {
  const core = coreOf(model, belief);
  const { hypotheses } = core;
  const candidates = candidatesOf(model, hypotheses, readings, used);
  const now = repairCost(model, core, candidates, true);
  const conditions = new Set(candidates.map(({ fix }) => fix.condition));
  let best: Gain | null = null;
  for (const finding of model.findings) {
    if (finding.kind !== 'question' || readings[finding.at] !== undefined) continue;
    const yes = mean(core.belief, laidOut(finding.yes, hypotheses));
    if (yes < settled || yes > 1 - settled) continue;
    const costAfter = (value: 'yes' | 'no'): number => {
      const after = pruned(times(core.belief, laidOut(finding.factor[value], hypotheses)));
      const left = conditions.has(finding.at)
        ? candidatesOf(model, hypotheses, readings.with(finding.at, value), used)
        : candidates;
      return repairCost(model, { hypotheses, belief: after }, left, true);
    };
    const later = yes * costAfter('yes') + (1 - yes) * costAfter('no');
    const minutes = (1 - finding.pUnknown) * (now - later) - finding.cost * weight;
    if (minutes > (best?.minutes ?? 0)) best = { finding, minutes };
    if (minutes > enough) break;
  }
  return best;
};
