import { chats, type HistoryRow } from './row.ts';

/** Confirmed earlier than this before it was sent: the clock was fast. Seconds. */
const FAST = -2;
/** Below so many confirmed messages there is no usual speed. */
const ENOUGH = 20;

const rising = (all: readonly number[]): readonly number[] => all.toSorted((a, b) => a - b);

/** Seconds until the other side confirmed, and seconds by which it confirmed before the sending, both in rising order. */
export function secondsUntilConfirmed(rows: readonly HistoryRow[]) {
  const took = rows.flatMap(({ mine, chat, service, at, deliveredAt }) =>
    mine && deliveredAt !== null && service === 'iMessage' && chat !== null && chats[chat]?.group === false
      ? (deliveredAt - at) / 1_000
      : [],
  );
  return {
    latencies: rising(took.filter((it) => it >= FAST).map((it) => Math.max(it, 0))),
    early: rising(took.filter((it) => it < FAST).map((it) => -it)),
  };
}

/** The smallest number that at least this share of them does not exceed; null where there are too few. */
export const atShare = (sorted: readonly number[], share: number): number | null =>
  sorted.length < ENOUGH ? null : (sorted[Math.ceil(sorted.length * share) - 1] ?? null);
