import type { Area, Facts } from '../facts/index.ts';
import type { Grade, Values } from '../finding.ts';
import type { LadderWord } from '../knowledge/ladder.ts';
import type { Reason } from '../reading.ts';
import type { Source } from '../source.ts';
import type { Station } from '../station.ts';

/**
 * What a check says about the facts. Unknown needs a reason, and `because` may say it in a sentence of its own; a problem or
 * fine may carry values for its sentence.
 */
export type Judgement =
  | { readonly verdict: 'problem' | 'fine'; readonly values?: Values }
  | { readonly verdict: 'unknown'; readonly reason: Reason; readonly because?: string }
  | { readonly verdict: 'not-applicable' };

/** The time to judge by, ISO 8601 in UTC. It comes in as a fact, so that yesterday's case gives yesterday's answer. */
export interface Today {
  readonly at: string;
}

/** The heading under which a check is listed during the check-up. */
export type Group = 'mac' | 'network' | 'apple' | 'messages';

/**
 * One judgement over facts, with its sentences. It sees only the areas it `needs`; when one of them could not be read, the
 * finding is unknown with that reason and `judge` is not asked.
 */
export interface Check<Id extends string = string, Needs extends Area = Area> {
  readonly id: Id;
  readonly kind: 'check' | 'history';
  readonly grade: Grade;
  readonly group: Group;
  readonly station: Station | null;
  readonly needs: readonly Needs[];
  /** The row while it waits, as a question. */
  readonly question: string;
  /** What could not be seen when unknown; continues "We could not see ...". */
  readonly whether: string;
  readonly fine: string;
  readonly problem: string;
  /** Three or four words for the picture of the way. */
  readonly notes: { readonly fine: string; readonly problem: string };
  /** How often it is a problem although none of its causes is there. */
  readonly onHealthyMac: LadderWord | number;
  /** Checks of one group look at the same thing twice; the engine must not count them twice. */
  readonly twin?: string;
  readonly sources: readonly Source[];
  judge(facts: Pick<Facts, Needs>, today: Today): Judgement;
}

/** Declares a check; `needs` narrows what `judge` can see. */
export const check = <const Id extends string, const Needs extends Area>(it: Check<Id, Needs>): Check<Id, Needs> => it;
