import type { Direction } from '../station.ts';

/** One thing people complain of. */
export interface Symptom<Id extends string = string> {
  readonly id: Id;
  /** The card, in the person's own words, at most 30 characters. */
  readonly label: string;
  readonly helper: string;
  /** Continues "That is likely why ...". */
  readonly because: string;
  /** Which way the messages in question travel; null where it is not about the way. */
  readonly direction: Direction | null;
  /** The ten most frequent stand on the start screen, the rest behind "Something else". */
  readonly card: boolean;
  /** What to try at the end of a fix, and what the three answers mean. */
  readonly trial: { readonly say: string; readonly yes: string; readonly no: string };
  /** How the same complaint reads as a second one; continues "Also: ...". */
  readonly also: string;
}

/** Declares a symptom, keeping its id as a type. */
export const symptom = <const Id extends string>(it: Symptom<Id>): Symptom<Id> => it;
