import type { Word } from './diagnosis.ts';

/** The number shown is never above this: nothing read on a Mac is certain. */
export const mostShown = 0.97;

/** "Possible" begins here; below it no cause is named. */
export const possibleFrom = 0.2;

/** From which weight of evidence on a finding counts as clear (three times as likely) and as worth a mention. */
export const clearWeight = 1.1;
export const slightWeight = 0.4;

/**
 * The word for a probability. "Very likely" also needs a finding of a check or of the history that clearly speaks for it:
 * `support` is the largest such weight.
 */
export const wordOf = (p: number, support: number): Word => {
  if (p >= 0.85 && support >= clearWeight) return 'very likely';
  if (p >= 0.6) return 'likely';
  return p >= possibleFrom ? 'possible' : 'less likely';
};
