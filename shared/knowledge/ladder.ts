/**
 * The words in which likelihoods are written, and the numbers they stand for. People estimate poorly in decimals and well
 * on a ladder; structure and leaks matter far more than the last digit (arXiv 1302.3582).
 */
export const ladder = {
  'almost never': 0.02,
  rare: 0.05,
  sometimes: 0.15,
  half: 0.5,
  usually: 0.8,
  'nearly always': 0.95,
} as const;
export type LadderWord = keyof typeof ladder;

/** The number behind a word of the ladder; a number stays itself (used where a source gives one). */
export const likelihood = (word: LadderWord | number): number => (typeof word === 'number' ? word : ladder[word]);
