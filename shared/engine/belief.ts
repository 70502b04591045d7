import type { KnownFinding, Model } from './model.ts';

/** Brings weights to sum 1, in place. Weights that are all zero stay as they are. */
export const normalised = (weights: Float64Array): Float64Array => {
  let sum = 0;
  for (let h = 0; h < weights.length; h += 1) sum += weights[h] ?? 0;
  if (sum > 0) for (let h = 0; h < weights.length; h += 1) weights[h] = (weights[h] ?? 0) / sum;
  return weights;
};

/** The belief after factors (likelihoods of something seen) over the same hypotheses. */
export const times = (belief: Float64Array, factors: Float64Array): Float64Array => {
  const out = new Float64Array(belief.length);
  for (let h = 0; h < belief.length; h += 1) out[h] = (belief[h] ?? 0) * (factors[h] ?? 0);
  return normalised(out);
};

/** The belief after a finding was read. */
export const observed = (belief: Float64Array, finding: KnownFinding, value: 'yes' | 'no'): Float64Array =>
  times(belief, finding.factor[value]);

/** Sum of products: the mean of a table under a belief. */
export const mean = (belief: Float64Array, table: Float64Array, from = 0): number => {
  let sum = 0;
  for (let h = from; h < belief.length; h += 1) sum += (belief[h] ?? 0) * (table[h] ?? 0);
  return sum;
};

/** How likely each cause is, alone or with another. With two at once the sum may pass 1. */
export const marginals = ({ hypotheses, causes }: Model, belief: Float64Array): Float64Array => {
  const { first, second, size } = hypotheses;
  const out = new Float64Array(causes.length);
  for (let h = 1; h < size; h += 1) {
    const weight = belief[h] ?? 0;
    const i = first[h] ?? 0;
    const j = second[h] ?? -1;
    out[i] = (out[i] ?? 0) + weight;
    if (j >= 0) out[j] = (out[j] ?? 0) + weight;
  }
  return out;
};

const kept = 0.995;
const atMost = 28;

/** The belief cut down to its heaviest hypotheses (99.5 %, at most 28); the others become zero. */
export const pruned = (belief: Float64Array): Float64Array => {
  const out = new Float64Array(belief.length);
  let sum = 0;
  for (let taken = 0; taken < atMost && sum < kept; taken += 1) {
    let best = -1;
    let weight = 0;
    for (let h = 0; h < belief.length; h += 1) {
      if ((belief[h] ?? 0) > weight && out[h] === 0) {
        best = h;
        weight = belief[h] ?? 0;
      }
    }
    if (best < 0) break;
    out[best] = weight;
    sum += weight;
  }
  return normalised(out);
};
