import type { Hypotheses } from './hypotheses.ts';

/** Nothing seen is ever proof: likelihoods stay between these. */
export const lowest = 0.005;
export const highest = 0.995;

/** Brings a likelihood into its bounds. */
export const bounded = (p: number): number => Math.min(highest, Math.max(lowest, p));

/**
 * Likelihoods count a little less than written, because findings hang together more than the tables say: words stay honest
 * that way when the numbers are off.
 */
const temper = 0.85;

/** What one finding says about every hypothesis. */
export interface Likelihood {
  /** The chance of a yes. */
  readonly yes: Float64Array;
  /** By what a belief is multiplied when the finding reads yes, or no. */
  readonly factor: { readonly yes: Float64Array; readonly no: Float64Array };
}

/**
 * The chance that a finding reads yes when the causes with these chances are there (noisy-OR with leak; a cause below the
 * leak inhibits). An absent entry means that the cause does not touch the finding.
 */
export const chanceOfYes = (leak: number, causes: readonly (number | undefined)[]): number => {
  const base = bounded(leak);
  let quiet = 1 - base;
  let inhibited = 1;
  for (const cause of causes) {
    if (cause === undefined) continue;
    const p = bounded(cause);
    if (p >= base) quiet *= (1 - p) / (1 - base);
    else inhibited *= p / base;
  }
  return bounded((1 - quiet) * inhibited);
};

/** The tables of one finding. `byCause` holds the chance of a yes for each cause that touches it. */
export const likelihoodOf = (
  { size, first, second }: Hypotheses,
  leak: number,
  byCause: readonly (number | undefined)[],
): Likelihood => {
  const yes = new Float64Array(size);
  const factor = { yes: new Float64Array(size), no: new Float64Array(size) };
  for (let h = 0; h < size; h += 1) {
    const p = chanceOfYes(leak, [byCause[first[h] ?? -1], byCause[second[h] ?? -1]]);
    yes[h] = p;
    factor.yes[h] = p ** temper;
    factor.no[h] = (1 - p) ** temper;
  }
  return { yes, factor };
};
