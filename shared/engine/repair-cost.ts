import { pruned } from './belief.ts';
import { bestFix, type Candidate, candidatesOf, costOf, worthwhile } from './fix-choice.ts';
import { carrying, type Hypotheses, laidOut } from './hypotheses.ts';
import type { Model } from './model.ts';
import type { Readings } from './readings.ts';
import { stillBroken } from './still-broken.ts';

const depth = 8;
const negligible = 0.01;

/** A belief cut down to what carries weight, over the few hypotheses it needs. */
export interface Core {
  readonly hypotheses: Hypotheses;
  readonly belief: Float64Array;
}

/** Cuts a belief over all hypotheses down to its core. */
export const coreOf = ({ hypotheses }: Model, belief: Float64Array): Core => {
  const few = pruned(belief);
  const part = carrying(hypotheses, few);
  return { hypotheses: part, belief: laidOut(few, part) };
};

/**
 * Expected minutes until the trouble is gone: fixes in their best order, each verified, then support for what is left. The
 * belief must be pruned already; the candidates must be laid out for the same hypotheses.
 */
export const repairCost = (
  model: Model,
  { hypotheses, belief }: Core,
  candidates: readonly Candidate[],
  complaint: boolean,
): number => {
  const costs = new Float64Array(candidates.length);
  candidates.forEach((it, at) => {
    costs[at] = costOf(it, belief);
  });
  const done = new Uint8Array(candidates.length);
  let now = belief;
  let total = 0;
  let mass = 1;
  for (let step = 0; step < depth && mass >= negligible; step += 1) {
    const choice = bestFix(model, hypotheses, candidates, now, complaint, costs, done);
    if (!choice || choice.ratio < worthwhile(model)) break;
    total += mass * choice.cost;
    const after = stillBroken(hypotheses, now, choice.fix, complaint);
    now = after.belief;
    mass *= after.chance;
    if (choice.fix.at !== model.recheck) done[candidates.findIndex(({ fix }) => fix === choice.fix)] = 1;
  }
  return total + mass * model.kb.escalate.cost_minutes;
};

/** {@link repairCost} for a belief over all hypotheses. */
export const expectedRepair = (
  model: Model,
  belief: Float64Array,
  readings: Readings,
  used: Uint8Array,
  complaint: boolean,
): number => {
  const core = coreOf(model, belief);
  return repairCost(model, core, candidatesOf(model, core.hypotheses, readings, used), complaint);
};
