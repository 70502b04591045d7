import type { Source } from '../source.ts';
import type { FindingId, SymptomId } from './ids.ts';
import type { LadderWord } from './ladder.ts';

/** Where a cause sits; the picture of the way draws its break from it. `elsewhere` has no place there. */
export type Seat = 'mac' | 'account' | 'network' | 'apple' | 'person' | 'elsewhere';

/** One line of evidence: how often the finding is there when this is the only cause. */
export interface Evidence {
  readonly finding: FindingId;
  readonly seen: LadderWord | number;
}

/** One possible explanation. Data only: someone who writes support articles can edit it. */
export interface Cause<Id extends string = string> {
  readonly id: Id;
  /** A noun phrase of at most 60 characters: "The clock on this Mac is wrong". */
  readonly title: string;
  /** A whole sentence with the word in it, used where no finding leads: "{Word}: the other person left iMessage." */
  readonly claim: string;
  /** What is going on and why it matters, one or two short sentences. */
  readonly explain: string;
  readonly seat: Seat;
  /** Whether messages stop there or get through late. */
  readonly effect: 'stops' | 'delays';
  /** Cannot be found on this Mac: Apple, the other person, something else. */
  readonly residual?: true;
  /** How often it is there on any Mac, without a complaint. */
  readonly prior: number;
  /** Of 100 people with the symptom: for how many is this the culprit? Missing means hardly ever. */
  readonly shares: Partial<Record<SymptomId, number>>;
  readonly evidence: readonly Evidence[];
  /** Said instead of a fix when nothing can be done on this Mac. */
  readonly nothingToDo?: string;
  readonly sources: readonly Source[];
}

/** Declares a cause, keeping its id as a type. */
export const cause = <const Id extends string>(it: Cause<Id>): Cause<Id> => it;
