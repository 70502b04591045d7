import type { Recipe } from './history/recipe.ts';

/** Recorded outputs of a Mac by the name of their probe. */
export type Raw = Readonly<Record<string, string>>;

/**
 * A made-up Mac with a known trouble, for computers that are not Macs, for training and for tests. It is raw material only:
 * the very same probes, checks and engine work on it, and nothing downstream knows.
 */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** What is wrong with it, in one sentence. */
  readonly about: string;
  /** The complaint it fits, or null. */
  readonly symptom: string | null;
  /** The time by which it is judged, ISO 8601. */
  readonly at: string;
  readonly raw: Raw;
  /** How its message history is made, or that macOS keeps it locked. */
  readonly messages: Recipe | 'no-permission';
  /** What it prints differently once a fix was done, by the id of the fix, so that a second look shows the repair. */
  readonly after?: Readonly<Record<string, Raw>>;
}
