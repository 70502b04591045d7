import { type Dice, diceFor } from './dice.ts';
import { friends } from './friends.ts';
import { silent, someMoment } from './moments.ts';
import type { Recipe } from './recipe.ts';
import { type HistoryRow, row } from './row.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Second copies of received messages, spread over ordinary traffic of the last eighty days. */
function copies(now: number, count: number, usual: readonly HistoryRow[]): readonly HistoryRow[] {
  const fit = usual.filter(
    ({ mine, kind, chat, at }) =>
      !mine && kind === 'message' && chat !== null && at > now - 80 * DAY && at < now - 2 * DAY,
  );
  if (fit.length < count) throw new Error('This history is too short for what its recipe asks for.');
  return Array.from({ length: count }, (_, nth) => fit[Math.floor(((nth + 0.5) * fit.length) / count)]).flatMap(
    (it) => it ?? [],
  );
}

/** What was sent to this Mac while it slept and came in order afterwards. */
const inOrder = (dice: Dice, now: number, recipe: Recipe): readonly HistoryRow[] =>
  [recipe.silentSleep ?? []].flat().flatMap(({ from, to, count }) =>
    Array.from({ length: count }, () => {
      const at = now - dice.between(to * HOUR + MINUTE, from * HOUR - MINUTE);
      return row({ chat: dice.pick(friends(recipe)), at, mine: false });
    }),
  );

/** The extra messages of others, as the recipe asks for them. They come on time. */
export function received(now: number, recipe: Recipe, usual: readonly HistoryRow[]): readonly HistoryRow[] {
  const avoid = silent(recipe, now);
  const some = (
    trait: string,
    count: number,
    oldest: number,
    make: (dice: Dice, at: number) => Partial<HistoryRow>,
  ) => {
    const dice = diceFor(recipe.seed, trait);
    return Array.from({ length: count }, () => {
      const at = someMoment(dice, { from: now - oldest * DAY, to: now - DAY }, avoid);
      return row({ chat: dice.pick(friends(recipe)), at, mine: false, ...make(dice, at) });
    });
  };
  return [
    ...some('junk', recipe.junk ?? 0, 60, () => ({ junk: true })),
    ...some('corrupt', recipe.corrupt ?? 0, 60, () => ({ corrupt: true })),
    ...some('unlinked', recipe.unlinked ?? 0, 60, () => ({ chat: null })),
    ...some('deleted', recipe.deleted ?? 0, 25, (dice, at) => ({ deletedAt: dice.between(at + MINUTE, now) })),
    ...copies(now, recipe.duplicates ?? 0, usual),
    ...inOrder(diceFor(recipe.seed, 'silentSleep'), now, recipe),
  ];
}
