import type { HistoryRow } from './row.ts';

const DAY = 86_400_000;

/** How many rows around a place must be in ordinary order, so that what is planted at two places stays apart. */
const APART = 8;

const orderly = ({ behind, raw, planted }: HistoryRow): boolean =>
  behind === null && raw === null && planted !== 'future';

/**
 * Places in ordinary traffic behind an incoming message, spread over the days between two ages in milliseconds since 1970,
 * from the older to the younger one.
 */
export function places(
  rows: readonly HistoryRow[],
  count: number,
  oldest: number,
  youngest: number,
): readonly number[] {
  const found: number[] = [];
  const step = (youngest - oldest - DAY) / Math.max(count - 1, 1);
  rows.forEach((it, place) => {
    if (found.length >= count || it.mine || it.kind !== 'message' || it.at > youngest) return;
    if (it.at < oldest + found.length * step || place - (found.at(-1) ?? -APART) < APART) return;
    if (rows.slice(Math.max(place - APART, 0), place + APART).every(orderly)) found.push(place);
  });
  if (found.length < count) throw new Error('This history is too short for what its recipe asks for.');
  return found;
}

/** Puts new rows behind the given places; `nth` is the number of the place. */
export const after = (
  rows: readonly HistoryRow[],
  at: readonly number[],
  make: (before: HistoryRow, nth: number) => readonly HistoryRow[],
): readonly HistoryRow[] => {
  const places = new Map(at.map((place, nth) => [place, nth]));
  return rows.flatMap((it, place) => {
    const nth = places.get(place);
    return nth === undefined ? [it] : [it, ...make(it, nth)];
  });
};
