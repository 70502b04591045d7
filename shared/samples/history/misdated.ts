import { diceFor } from './dice.ts';
import { friends } from './friends.ts';
import { after, places } from './places.ts';
import type { Recipe } from './recipe.ts';
import { type HistoryRow, row } from './row.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Dates as they stand in broken rows: none, below zero, the largest number there is, and the year 2255 in nanoseconds. */
const ABSURD = [0n, -1n, -1_000_000_000_000_000_000n, 9_223_372_036_854_775_807n, 8_031_000_000_000_000_000n] as const;

/** Puts rows with dates of the future and with absurd ones between the others. */
export function misdated(now: number, recipe: Recipe, rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const { future = { mine: 0, theirs: 0 }, absurd = 0 } = recipe;
  const dice = diceFor(recipe.seed, 'misdated');
  const somebody = () => dice.pick(friends(recipe));
  const withFuture = after(
    rows,
    places(rows, future.mine + future.theirs, now - 9 * DAY, now - 3 * DAY),
    (_before, nth) => {
      const at = now + dice.between(3 * HOUR, 6 * DAY);
      const mine = nth < future.mine;
      return [row({ chat: somebody(), at, mine, delivered: mine, planted: 'future' })];
    },
  );
  return after(withFuture, places(withFuture, absurd, now - 85 * DAY, now - 10 * DAY), (_before, nth) => {
    const mine = nth % 2 === 0;
    return [row({ chat: somebody(), at: 0, raw: ABSURD[nth % ABSURD.length] ?? 0n, mine, delivered: mine })];
  });
}
