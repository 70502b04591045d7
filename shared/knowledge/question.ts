import type { Source } from '../source.ts';
import type { LadderWord } from './ladder.ts';

/**
 * One question to the person; its id is the id of the finding it answers. Phrased so that "yes" is the abnormal side. Where
 * a check has the same id the question is asked only if the check could not see, and the check's `onHealthyMac` counts.
 */
export interface Question<Id extends string = string> {
  readonly id: Id;
  /** The question itself, at most 70 characters. */
  readonly ask: string;
  /** How to find out. */
  readonly how: string;
  readonly yes: string;
  readonly no: string;
  /** Why we ask: what each answer would tell. */
  readonly why: string;
  /** What it says in a list of evidence. */
  readonly said: { readonly yes: string; readonly no: string };
  /** What stays open without it; continues "We could not see ...". */
  readonly whether: string;
  /** Minutes it costs: 0.2 from memory, 0.4 if a look is needed, 3 for a test. */
  readonly minutes: number;
  /** How often people do not know. */
  readonly unsure: LadderWord | number;
  /** How often the answer is yes although none of its causes is there; missing where a check of this id says it. */
  readonly onHealthyMac?: LadderWord | number;
  readonly sources: readonly Source[];
}

/** Declares a question, keeping its id as a type. */
export const question = <const Id extends string>(it: Question<Id>): Question<Id> => it;
