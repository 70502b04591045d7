import type { Reason } from '../reading.ts';

/** The words of confidence, strongest first. Bands on the probability: 0.85, 0.60, 0.20, below. */
export const words = ['very likely', 'likely', 'possible', 'less likely'] as const;
export type Word = (typeof words)[number];

/** What to do next. `pSuccess`, `cost` and `gain` are informative; costs in minutes. */
export type Next =
  | { readonly kind: 'ask' | 'probe'; readonly id: string; readonly gain: number }
  | { readonly kind: 'fix'; readonly id: string; readonly pSuccess: number; readonly cost: number }
  | { readonly kind: 'wait'; readonly minutes: number; readonly pSuccess: number }
  | { readonly kind: 'escalate'; readonly id: string }
  | { readonly kind: 'done' };

/** A diagnosis as the terminal prints it and other programs read it. `p` is as shown, capped at 0.97. */
export interface Diagnosis {
  readonly symptom: string | null;
  readonly causes: readonly {
    readonly id: string;
    readonly p: number;
    readonly word: Word;
    /** Findings that speak for and against it, strongest first, at most three each. */
    readonly for: readonly string[];
    readonly against: readonly string[];
    readonly title: string;
  }[];
  readonly ruledOut: readonly { readonly cause: string; readonly by: readonly string[] }[];
  readonly notChecked: readonly { readonly finding: string; readonly reason: Reason }[];
  readonly next: {
    readonly kind: Next['kind'] | 'nothing';
    readonly id: string | null;
    readonly title: string;
    readonly why: string;
  };
  /** The fixes in the order in which they would be tried if each failed. */
  readonly plan: readonly string[];
}
