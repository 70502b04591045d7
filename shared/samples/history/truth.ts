import { type Abilities, abilities } from './holds.ts';
import type { Recipe } from './recipe.ts';
import type { HistoryRow } from './row.ts';
import { type ArrivalTruth, arrivalTruth } from './truth-of-arrivals.ts';
import { type DayTruth, dayTruth, type HourTruth, hourTruth } from './truth-of-days.ts';
import { type ReceiptTruth, receiptTruth } from './truth-of-receipts.ts';
import { type SendingTruth, sendingTruth } from './truth-of-sending.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What was planted into a history, counted from the intentions and not from the columns. Times in ms since 1970. */
export interface Truth extends SendingTruth, ArrivalTruth {
  /** All rows of the store, and the oldest and newest believable date up to the end of the part. */
  readonly rows: number;
  readonly oldest: number | null;
  readonly newest: number | null;
  readonly received: number;
  readonly newestReceived: number | null;
  readonly longestGapSeconds: number | null;
  readonly future: { readonly mine: number; readonly theirs: number };
  readonly byDay: readonly DayTruth[];
  readonly byHour: readonly HourTruth[];
  readonly receipts: ReceiptTruth & { readonly switchedOff: number };
  readonly attachments: { readonly total: number; readonly stuck: number; readonly failed: number };
  readonly icloud: {
    readonly uploaded: number;
    readonly notUploaded: number;
    readonly pendingDeletes: number | null;
  };
  readonly filtered: number;
  readonly junk: number;
  readonly unlinked: number;
  readonly recentlyDeleted: number;
  readonly corrupt: number;
}

const EVERYTHING: Abilities = abilities('sequoia');

function attachmentTruth(counted: readonly HistoryRow[], to: number): Truth['attachments'] {
  const files = counted.flatMap(({ attachment }) => (attachment && !attachment.hidden ? attachment : []));
  const moving = (state: number) => state >= 1 && state <= 4;
  return {
    total: files.length,
    stuck: files.filter(({ state, createdAt }) => moving(state) && createdAt < to - 30 * MINUTE).length,
    failed: files.filter(({ state }) => state === 6 || state === 7).length,
  };
}

/**
 * The truth about the part of a history between two times in milliseconds since 1970, the second being now. The recipe
 * tells what no row shows; without it everything is taken to have a place in the store.
 */
export function truthOf(rows: Iterable<HistoryRow>, from: number, to: number, recipe?: Recipe): Truth {
  const can = recipe ? abilities(recipe.schema) : EVERYTHING;
  const counted: HistoryRow[] = [];
  const future: HistoryRow[] = [];
  let [all, oldest, newest] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const it of rows) {
    all += 1;
    if (it.raw !== null) continue;
    if (it.at <= to) [oldest, newest] = [Math.min(oldest, it.at), Math.max(newest, it.at)];
    if (it.kind !== 'message') continue;
    if (it.at >= from && it.at <= to) counted.push(it);
    if (it.at > to + 2 * MINUTE) future.push(it);
  }
  const theirs = counted.filter(({ mine }) => !mine).toSorted((a, b) => a.at - b.at);
  const gaps = theirs.slice(1).map(({ at }, nth) => at - (theirs[nth]?.at ?? at));
  const older = can.uploads ? counted.filter(({ at }) => at < to - HOUR) : [];
  const uploaded = older.filter((it) => it.uploaded).length;
  const away = new Set(recipe?.filtered);
  return {
    ...sendingTruth(counted, can, recipe),
    ...arrivalTruth(counted),
    rows: all,
    oldest: Number.isFinite(oldest) ? oldest : null,
    newest: Number.isFinite(newest) ? newest : null,
    received: theirs.length,
    newestReceived: theirs.at(-1)?.at ?? null,
    longestGapSeconds: gaps.length === 0 ? null : Math.max(...gaps) / 1_000,
    future: { mine: future.filter(({ mine }) => mine).length, theirs: future.filter(({ mine }) => !mine).length },
    byDay: dayTruth(counted),
    byHour: hourTruth(counted),
    receipts: { ...receiptTruth(counted), switchedOff: recipe?.readReceiptSwitchedOff?.length ?? 0 },
    attachments: can.attachments ? attachmentTruth(counted, to) : { total: 0, stuck: 0, failed: 0 },
    icloud: {
      uploaded,
      notUploaded: older.length - uploaded,
      pendingDeletes: can.pendingDeletes ? (recipe?.icloud?.pendingDeletes ?? 0) : null,
    },
    filtered: theirs.filter(({ chat }) => chat !== null && away.has(chat)).length,
    junk: can.junk ? theirs.filter(({ junk }) => junk).length : 0,
    unlinked: counted.filter(({ chat }) => chat === null).length,
    recentlyDeleted: can.recentlyDeleted ? counted.filter(({ deletedAt }) => deletedAt !== null).length : 0,
    corrupt: can.corrupt ? counted.filter(({ corrupt }) => corrupt).length : 0,
  };
}
