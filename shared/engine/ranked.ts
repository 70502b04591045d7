import { marginals } from './belief.ts';
import type { Word } from './diagnosis.ts';
import type { State } from './state.ts';
import { supportFor, type Weighed, weighed } from './weights.ts';
import { mostShown, wordOf } from './words.ts';

/** A cause with its chance as shown (at most 0.97) and the word for it. `at` is its position in the model. */
export interface RankedCause {
  readonly cause: string;
  readonly at: number;
  readonly p: number;
  readonly word: Word;
}

const worthListing = 0.005;
const needsSupport = 0.85;

/** All causes with a chance of at least 0.005, likeliest first. `weighs` saves work where they are at hand already. */
export const ranked = (state: State, weighs?: readonly Weighed[]): readonly RankedCause[] => {
  const chances = marginals(state.model, state.belief);
  const needed = chances.some((p) => p >= needsSupport) ? (weighs ?? weighed(state)) : [];
  return state.model.causes
    .map((cause, at) => ({ cause, at, raw: chances[at] ?? 0 }))
    .filter(({ raw }) => raw >= worthListing)
    .sort((a, b) => b.raw - a.raw || (a.cause < b.cause ? -1 : 1))
    .map(({ cause, at, raw }) => {
      const p = Math.min(raw, mostShown);
      return { cause, at, p, word: wordOf(p, raw >= needsSupport ? supportFor(state, needed, at) : 0) };
    });
};
