import type { SchemaId } from '../schemas/index.ts';

/** A time in hours ago during which this Mac slept, and how many messages were sent to it meanwhile. */
export interface Sleep {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** So many messages to or from one person. */
interface Some {
  readonly person: number;
  readonly count: number;
}

/**
 * What a made-up history is like: ordinary traffic of four months, and the faults planted into it. People are numbers of
 * `chats`. What is not named is not planted.
 */
export interface Recipe {
  readonly schema: SchemaId;
  readonly seed: number;
  /** How much ordinary traffic there is; unsaid, a dozen messages a day for 120 days. Faults lie in the last 90 days. */
  readonly scale?: { readonly perDay: number; readonly days: number };

  /** Sends that failed with Messages' error number `code`, spread over these people or groups and the last hours. */
  readonly failed?: readonly {
    readonly code: number;
    readonly people: readonly number[];
    readonly count: number;
    readonly hours: number;
    /** Only at this hour of the day (UTC). */
    readonly hour?: number;
  }[];
  /** Messages of mine to one person or group that still hang. */
  readonly stuck?: Some;
  /** Messages of mine to one person that were never confirmed. */
  readonly undelivered?: Some;
  /** Single messages of mine that went out as text. */
  readonly fellBack?: Some;
  /** Confirmed messages of mine that the Focus of one person silenced, and one that was announced after all. */
  readonly quiet?: Some;
  /** A person with whom everything goes as text for so many days; the first few fell back. */
  readonly switched?: { readonly person: number; readonly days: number };
  /** For so many days confirmations take two to fifteen minutes. */
  readonly slow?: { readonly days: number };
  /** For so many days my messages go out from an email address; before, and always in ordinary traffic, from the number. */
  readonly emailSince?: { readonly days: number };

  /** Sleeps after which the newest message came first and the others after it. They must not overlap. */
  readonly asleep?: Sleep | readonly Sleep[];
  /** Sleeps after which everything came in order, which leaves no trace. */
  readonly silentSleep?: Sleep | readonly Sleep[];
  /** Single late messages, two to three months ago. */
  readonly scattered?: number;
  /** History that iCloud put in three to six weeks ago, in blocks more than a week apart if there are at most three. */
  readonly backfill?: { readonly blocks: number; readonly size: number; readonly newestFirst: boolean };
  /** A block of history on each of so many days in a row, the last two days ago. */
  readonly storm?: { readonly days: number; readonly size: number };
  /** For a week, two weeks ago, this Mac's clock was so many seconds fast. */
  readonly fastClock?: number;
  /** "Send Later" messages that have gone out meanwhile, about seven weeks ago. */
  readonly sentLater?: number;
  /** Messages stored last week and dated hours to days after now. */
  readonly future?: { readonly mine: number; readonly theirs: number };
  /** Rows whose date is zero, negative, the largest possible number or in the year 2255. */
  readonly absurd?: number;
  /** Received messages that are in the store twice. */
  readonly duplicates?: number;
  /** Nothing was received for so many days, although sending went on. */
  readonly silence?: { readonly days: number };
  /** Nothing at all was stored for so many days. */
  readonly deaf?: { readonly days: number };

  /** People who had sent "Read" regularly and stopped so many days ago. In ordinary traffic 0 to 2 send it, 3 to 5 never. */
  readonly receiptsStopped?: readonly { readonly person: number; readonly days: number }[];
  /** Conversations in which sending "Read" is switched off here. */
  readonly readReceiptSwitchedOff?: readonly number[];
  /** Conversations that are set to go as text only. */
  readonly forcedToText?: readonly number[];
  /** Conversations that are filtered away. */
  readonly filtered?: readonly number[];

  /** Extra received messages: marked as junk, not processable, moved to "Recently Deleted", or in no conversation. */
  readonly junk?: number;
  readonly corrupt?: number;
  readonly deleted?: number;
  readonly unlinked?: number;
  /** Extra messages with a file, by what became of it. `moving` has been for five minutes, `hidden` is a sticker. */
  readonly attachments?: Partial<
    Readonly<Record<'fine' | 'stuck' | 'failed' | 'offloaded' | 'hidden' | 'moving', number>>
  >;
  /** Messages in iCloud: off when unsaid. `pending`: messages older than an hour that are not there yet. */
  readonly icloud?: { readonly uploaded: boolean; readonly pending?: number; readonly pendingDeletes?: number };
  /** Links to messages that do not exist, messages linked twice, broken settings of a conversation: changes no count. */
  readonly mess?: boolean;
}
