import type { Diagnosis, Next, Word } from '../engine/diagnosis.ts';
import type { Finding } from '../finding.ts';
import type { Direction, Station } from '../station.ts';

/** How a station on the way is drawn. */
export type StationState = 'waiting' | 'looking' | 'fine' | 'notice' | 'trouble' | 'unknown';

/** How far the message gets between two stations. */
export type LineState = 'open' | 'slow' | 'stuck' | 'not-reached';

/** The way a message takes: five stations, four lines between them. At most one line is stuck or slow. */
export interface Path {
  readonly stations: readonly { readonly station: Station; readonly state: StationState; readonly note: string }[];
  readonly lines: readonly [LineState, LineState, LineState, LineState];
  readonly direction: Direction | null;
}

/** One line of evidence for or against, ready to read. */
export interface EvidenceLine {
  readonly id: string;
  readonly sentence: string;
}

/** A possibility with its title and its chance in words ("about 1 in 12"). */
export interface Possibility {
  readonly cause: string;
  readonly title: string;
  readonly chance: string;
}

/** Everything a screen or a terminal shows of a case, worked out from its inputs. Words only, nothing left to decide. */
export interface View {
  readonly findings: readonly Finding[];
  readonly diagnosis: Diagnosis;
  /** The two sentences on top: the fact, then the claim. */
  readonly headline: { readonly fact: string; readonly claim: string };
  /** `none`: no cause reaches 2 in 10. `healthy`: nothing was complained of and nothing was found. */
  readonly confidence: { readonly word: Word | 'none' | 'healthy'; readonly chance: string };
  readonly path: Path;
  readonly speaksFor: readonly EvidenceLine[];
  readonly speaksAgainst: readonly EvidenceLine[];
  readonly notChecked: readonly EvidenceLine[];
  readonly ruledOut: readonly Possibility[];
  /** All causes but the leading one, likeliest first. */
  readonly others: readonly Possibility[];
  readonly next: Next | { readonly kind: 'nothing' };
}
