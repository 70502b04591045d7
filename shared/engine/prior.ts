import { normalised } from './belief.ts';
import type { Model } from './model.ts';

const smallest = 1e-6;

/**
 * What to believe before anything is read. With a complaint something is wrong: one cause by its share among people with that
 * complaint, or, with the weight of comorbidity, two. Without one (null), causes are there independently, each as often as on
 * any Mac, and most often none is.
 */
export const priorOf = ({ kb, hypotheses }: Model, symptom: string | null): Float64Array => {
  const { size, first, second } = hypotheses;
  const weights = new Float64Array(size);
  const shares = kb.causes.map((cause) => {
    if (symptom === null) return cause.prior / (1 - Math.min(cause.prior, 0.99));
    const own = Object.hasOwn(cause.per_symptom, symptom) ? cause.per_symptom[symptom] : undefined;
    return Math.max(smallest, own ?? cause.prior);
  });
  const whole = symptom === null ? 1 : shares.reduce((sum, share) => sum + share, 0);
  let pairs = 0;
  for (let h = 1; h < size; h += 1) {
    const j = second[h] ?? -1;
    weights[h] = ((shares[first[h] ?? -1] ?? 0) / whole) * (j < 0 ? 1 : (shares[j] ?? 0) / whole);
    if (j >= 0) pairs += weights[h] ?? 0;
  }
  if (symptom === null) {
    weights[0] = 1;
    return normalised(weights);
  }
  for (let h = 1; h < size; h += 1) {
    weights[h] = (weights[h] ?? 0) * ((second[h] ?? -1) < 0 ? 1 - kb.comorbidity : kb.comorbidity / pairs);
  }
  return normalised(weights);
};
