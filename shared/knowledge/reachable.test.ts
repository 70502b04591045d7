import { expect, it } from 'vitest';
import { ranked } from '../engine/ranked.ts';
import { startCase } from '../engine/state.ts';
import { ourKb, ourModel } from '../report/our-model.ts';

/**
 * Causes that no picture can prove, because nothing that can be seen or asked today is their own. Each with its reason, so
 * that this list can only shrink.
 */
const outOfReach: Readonly<Record<string, string>> = {
  other: 'It is what remains when nothing else fits.',
};

/** The picture of a cause: each finding at its more probable value when it is the only cause. */
function picture(cause: string): Record<string, 'yes' | 'no'> {
  return Object.fromEntries(
    ourKb.findings
      .filter(({ id }) => !id.startsWith('also-'))
      .map((it) => [it.id, (it.p_true_given_cause[cause] ?? it.p_true_default) >= 0.5 ? 'yes' : 'no'] as const),
  );
}

const cases = ourKb.causes.filter(({ id }) => !(id in outOfReach)).map(({ id }) => [id] as const);

it.each(cases)('%s is recognised by its typical picture under some complaint', (cause) => {
  const complaints = ourKb.symptoms.filter((symptom) => {
    const share = ourKb.causes.find(({ id }) => id === cause)?.per_symptom[symptom] ?? 0;
    return share >= 0.01;
  });
  expect(complaints.length, 'it has no complaint with a share of at least 1 in 100').toBeGreaterThan(0);
  const best = Math.max(
    ...complaints.map(
      (symptom) => ranked(startCase(ourModel, symptom, picture(cause))).find((it) => it.cause === cause)?.p ?? 0,
    ),
  );
  expect(best).toBeGreaterThanOrEqual(0.6);
});
