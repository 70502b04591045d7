import type { Reason } from './reading.ts';
import type { Station } from './station.ts';

/** How a judgement came out. `not-applicable`: the question makes no sense on this Mac. */
export type Verdict = 'problem' | 'fine' | 'unknown' | 'not-applicable';

/** How much a problem weighs on screen: `trouble` can stop messages by itself, `notice` is worth a look. */
export type Grade = 'trouble' | 'notice';

/** Values put into a sentence, already in the words a person reads ("7 minutes"), or plain numbers for programs. */
export type Values = Readonly<Record<string, string | number>>;

/** One judgement with its sentence. `kind` says where it comes from: a check of the Mac, the message history, an answer. */
export interface Finding {
  readonly id: string;
  readonly kind: 'check' | 'history' | 'answer';
  readonly verdict: Verdict;
  readonly grade: Grade;
  /** Where on the way of a message it belongs; null when it describes the trouble and not a place. */
  readonly station: Station | null;
  /** The whole sentence, for lists. */
  readonly sentence: string;
  /** Three or four words, for the picture of the way. */
  readonly note: string;
  readonly values: Values;
  /** Why it is unknown; null otherwise. */
  readonly reason: Reason | null;
  readonly sources: readonly string[];
}

/** A finding as the engine takes it. `yes` is the abnormal side: the problem is there, the question was affirmed. */
export type Tri = 'yes' | 'no' | 'unknown';

/** Puts values into a sentence: `{name}` becomes the value of that name. A name without value stays visible on purpose. */
export const say = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
