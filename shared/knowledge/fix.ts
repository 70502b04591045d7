import type { Area } from '../facts/index.ts';
import type { Source } from '../source.ts';
import type { CauseId, FindingId } from './ids.ts';
import type { LadderWord } from './ladder.ts';
import type { Pane } from './panes.ts';

/** One line of a fix: what to do, what to look for, a button that opens the place, and where it is in words. */
export interface Step {
  /** An imperative sentence; settings named exactly as the system does, in quotation marks. */
  readonly say: string;
  /** One more sentence, where it helps. */
  readonly more?: string;
  /** A drawn picture of the setting. */
  readonly look?: { readonly label: string; readonly on: boolean };
  /** What the button opens, from the closed list. */
  readonly press?: Pane;
  /** The way there in words, outermost first: `['Apple menu', 'System Settings', ...]`. */
  readonly path?: readonly string[];
  /** The same on macOS 11 and 12. */
  readonly pathOld?: readonly string[];
}

/** Something a person can do about causes. Data only. */
export interface Fix<Id extends string = string> {
  readonly id: Id;
  /** An imperative of at most 60 characters. */
  readonly title: string;
  /** The button that starts it, a verb with its object. */
  readonly button: string;
  readonly why: string;
  readonly steps: readonly Step[];
  /** Active minutes plus a quarter of mere waiting. */
  readonly minutes: number;
  /** 0 harmless, 1 asks first, 2 disturbs, 3 may lose something. The minutes are its price in the ranking. */
  readonly risk: 0 | 1 | 2 | 3;
  readonly riskMinutes: number;
  readonly disturbs: string;
  readonly undo: string;
  /** Whom it needs. */
  readonly who: 'this-mac' | 'iphone' | 'network' | 'person' | 'apple';
  /** How often it removes the cause. */
  readonly cures: Partial<Record<CauseId, LadderWord | number>>;
  /** It makes sense only if this finding is there; looking costs `minutes`. */
  readonly onlyIf?: { readonly finding: FindingId; readonly minutes: number };
  /** How to see whether it worked, and how often that look deceives. */
  readonly verify: {
    readonly how: string;
    readonly minutes: number;
    readonly falseOk: number;
    readonly falseFail: number;
  };
  /** Areas that are read again afterwards. */
  readonly readAgain: readonly Area[];
  readonly sources: readonly Source[];
}

/** Declares a fix, keeping its id as a type. */
export const fix = <const Id extends string>(it: Fix<Id>): Fix<Id> => it;
