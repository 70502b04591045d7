import type { SchemaId } from '../schemas/index.ts';

/**
 * What a made-up history is like: ordinary traffic of four months, and the faults planted into it. People are numbers of
 * `chats`. What is not named is not planted.
 */
export interface Recipe {
  readonly schema: SchemaId;
  readonly seed: number;
  /** Sends that failed with Messages' error number `code`, spread over these people and the last hours. */
  readonly failed?: readonly {
    readonly code: number;
    readonly people: readonly number[];
    readonly count: number;
    readonly hours: number;
  }[];
  /** Messages of mine to one person that still hang. */
  readonly stuck?: { readonly person: number; readonly count: number };
  /** Messages of mine to one person that were never confirmed. */
  readonly undelivered?: { readonly person: number; readonly count: number };
  /** Single messages of mine that went out as text. */
  readonly fellBack?: { readonly person: number; readonly count: number };
  /** A person with whom everything goes as text for so many days; the first few fell back. */
  readonly switched?: { readonly person: number; readonly days: number };
  /** A sleep of this Mac, in hours ago, during which `count` messages were sent to it; the newest came first. */
  readonly asleep?: { readonly from: number; readonly to: number; readonly count: number };
  /** Single late messages, two to three months ago. */
  readonly scattered?: number;
  /** History that iCloud put in three to six weeks ago. */
  readonly backfill?: { readonly blocks: number; readonly size: number; readonly newestFirst: boolean };
  /** For a week, two weeks ago, this Mac's clock was so many seconds fast. */
  readonly fastClock?: number;
  /** "Send Later" messages that have gone out meanwhile, about seven weeks ago. */
  readonly sentLater?: number;
}
