import type { Dice } from './dice.ts';
import type { Recipe } from './recipe.ts';
import type { HistoryRow } from './row.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Who sends "Read" in ordinary traffic. */
const READERS = [0, 1, 2];
/** So many messages in a row may stay without "Read": fewer than what looks like a stop. */
const MISSES = 2;

/**
 * Adds when the other side read my messages. To be called in the order of their times: whoever sends "Read" at all never
 * leaves it out for long, so that it stops only where the recipe says so.
 */
export function withReceipts(
  dice: Dice,
  now: number,
  { receiptsStopped = [] }: Recipe,
): (it: HistoryRow) => HistoryRow {
  const misses = new Map<number, number>();
  const stops = new Map(receiptsStopped.map(({ person, days }) => [person, now - days * DAY]));
  return (it) => {
    if (!it.mine || !it.delivered || it.kind !== 'message' || it.chat === null || it.raw !== null) return it;
    const reads = READERS.includes(it.chat) || stops.has(it.chat);
    if (!reads || it.at > now || it.at >= (stops.get(it.chat) ?? now)) return it;
    const missed = misses.get(it.chat) ?? 0;
    const read = missed >= MISSES || dice.chance(0.5);
    misses.set(it.chat, read ? 0 : missed + 1);
    return read ? { ...it, readAt: (it.deliveredAt ?? it.at) + dice.between(5_000, HOUR) } : it;
  };
}

/** The same for rows in the order in which they came, which is kept. */
export function receiptsByTime(
  rows: readonly HistoryRow[],
  add: (it: HistoryRow) => HistoryRow,
): readonly HistoryRow[] {
  const byTime = rows.map((it, place) => ({ it, place })).sort((a, b) => a.it.at - b.it.at);
  const done = [...rows];
  for (const { it, place } of byTime) done[place] = add(it);
  return done;
}
