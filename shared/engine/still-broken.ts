import { normalised } from './belief.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { KnownFix } from './model.ts';

/**
 * What to believe after a fix was done and the trouble is still there, and how likely that report was. Every hypothesis is
 * split by which of its causes the fix removed; "fixed, but it does not show yet" stays possible. Without a complaint
 * (`complaint` false) an empty hypothesis means a healthy Mac, on which the fix changed nothing that could show.
 */
export const stillBroken = (
  { first, second, withoutFirst, withoutSecond }: Hypotheses,
  belief: Float64Array,
  { cures, falseOk, falseFail }: KnownFix,
  complaint: boolean,
): { readonly chance: number; readonly belief: Float64Array } => {
  const seen = 1 - falseOk;
  const out = new Float64Array(belief.length);
  let fixed = 0;
  for (let h = 1; h < belief.length; h += 1) {
    const weight = belief[h] ?? 0;
    if (weight === 0) continue;
    const one = cures[first[h] ?? 0] ?? 0;
    const j = second[h] ?? -1;
    if (j < 0) {
      out[h] = (out[h] ?? 0) + weight * (1 - one) * seen;
      fixed += weight * one;
      continue;
    }
    const two = cures[j] ?? 0;
    const a = withoutFirst[h] ?? 0;
    const b = withoutSecond[h] ?? 0;
    out[h] = (out[h] ?? 0) + weight * (1 - one) * (1 - two) * seen;
    out[a] = (out[a] ?? 0) + weight * one * (1 - two) * seen;
    out[b] = (out[b] ?? 0) + weight * (1 - one) * two * seen;
    fixed += weight * one * two;
  }
  out[0] = (belief[0] ?? 0) * (complaint ? falseFail : seen) + fixed * falseFail;
  let chance = 0;
  for (let h = 0; h < out.length; h += 1) chance += out[h] ?? 0;
  return chance > 0 ? { chance, belief: normalised(out) } : { chance: 0, belief };
};
