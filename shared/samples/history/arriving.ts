import type { Dice } from './dice.ts';
import type { Recipe } from './recipe.ts';
import { type HistoryRow, row } from './row.ts';
import { confirmed } from './traffic.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Places in ordinary traffic behind an incoming message, at least `apart` rows from one another, between two ages. */
function places(rows: readonly HistoryRow[], count: number, youngest: number, oldest: number, apart: number): number[] {
  const found: number[] = [];
  rows.forEach((it, place) => {
    const fits = !it.mine && it.kind === 'message' && it.at >= oldest && it.at <= youngest;
    if (fits && found.length < count && place - (found.at(-1) ?? -apart) >= apart) found.push(place);
  });
  if (found.length < count) throw new Error('This history is too short for what its recipe asks for.');
  return found;
}

/** Puts new rows behind the given places. */
const behind = (
  rows: readonly HistoryRow[],
  at: readonly number[],
  make: (before: HistoryRow) => readonly HistoryRow[],
): readonly HistoryRow[] => rows.flatMap((it, place) => (at.includes(place) ? [it, ...make(it)] : [it]));

/** Single messages that come three minutes to an hour after something newer. */
function scattered(dice: Dice, now: number, count: number, rows: readonly HistoryRow[]): readonly HistoryRow[] {
  return behind(rows, places(rows, count, now - 60 * DAY, now - 80 * DAY, 8), ({ at }) => [
    row({ chat: dice.between(0, 5), at: at - dice.between(3 * MINUTE, HOUR), mine: false, planted: 'scattered' }),
  ]);
}

/** Blocks of old messages of both sides, some of them weeks old, as iCloud puts them in. */
function backfill(
  dice: Dice,
  now: number,
  { blocks, size, newestFirst }: NonNullable<Recipe['backfill']>,
  rows: readonly HistoryRow[],
): readonly HistoryRow[] {
  return behind(rows, places(rows, blocks, now - 20 * DAY, now - 40 * DAY, 12), (before) => {
    const block = Array.from({ length: size }, (_, nth) => {
      const at = before.at - dice.between(HOUR, 30 * DAY);
      const made = nth % 2 === 0 ? confirmed(dice, nth % 6, at) : row({ chat: nth % 6, at, mine: false });
      return { ...made, planted: 'backfill' as const };
    }).sort((a, b) => a.at - b.at);
    return newestFirst ? block.reverse() : block;
  });
}

/** A night's messages: nothing is stored during the sleep, then the newest comes first and the others in order. */
function asleep(
  dice: Dice,
  now: number,
  { from, to, count }: NonNullable<Recipe['asleep']>,
  rows: readonly HistoryRow[],
): readonly HistoryRow[] {
  const [slept, woke] = [now - from * HOUR, now - to * HOUR];
  const waiting = Array.from({ length: count - 1 }, () => dice.between(slept + 5 * MINUTE, woke - 10 * MINUTE))
    .sort((a, b) => a - b)
    .map((at) => row({ chat: dice.between(0, 5), at, mine: false, planted: 'burst' }));
  const newest = row({ chat: 0, at: woke - MINUTE, mine: false });
  return [
    ...rows.filter(({ at }) => at < slept),
    newest,
    ...waiting,
    // What ordinary traffic held for the time of the sleep never happened.
    ...rows.filter(({ at }) => at > woke),
  ];
}

/** "Send Later": the row keeps the place at which it was written and gets the time at which it went out. */
function sentLater(dice: Dice, now: number, count: number, rows: readonly HistoryRow[]): readonly HistoryRow[] {
  return behind(rows, places(rows, count, now - 45 * DAY, now - 55 * DAY, 20), ({ at }) => [
    confirmed(dice, dice.between(0, 5), at + dice.between(20 * HOUR, 3 * DAY)),
  ]);
}

/** A clock that runs ahead puts a later time on what is sent from here; confirmations come from outside. */
const fastClock = (now: number, seconds: number, rows: readonly HistoryRow[]): readonly HistoryRow[] =>
  rows.map((it) =>
    it.mine && it.at >= now - 17 * DAY && it.at <= now - 10 * DAY ? { ...it, at: it.at + seconds * 1_000 } : it,
  );

/** The rows in the order in which they came, with everything planted that changes this order or its times. */
export function arrivingFaults(
  dice: Dice,
  now: number,
  recipe: Recipe,
  ordinary: readonly HistoryRow[],
): readonly HistoryRow[] {
  let rows = ordinary;
  if (recipe.asleep) rows = asleep(dice, now, recipe.asleep, rows);
  if (recipe.scattered) rows = scattered(dice, now, recipe.scattered, rows);
  if (recipe.sentLater) rows = sentLater(dice, now, recipe.sentLater, rows);
  if (recipe.backfill) rows = backfill(dice, now, recipe.backfill, rows);
  if (recipe.fastClock) rows = fastClock(now, recipe.fastClock, rows);
  return rows;
}
