import type { Dice } from './dice.ts';
import type { Recipe } from './recipe.ts';
import { type HistoryRow, row } from './row.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const times = (count: number, make: (nth: number) => HistoryRow): readonly HistoryRow[] =>
  Array.from({ length: count }, (_, nth) => make(nth));

/** The messages of mine that went wrong, as the recipe asks for them; rows of ordinary traffic stay as they are. */
export function sendingFaults(dice: Dice, now: number, recipe: Recipe): readonly HistoryRow[] {
  const { failed = [], stuck, undelivered, fellBack, switched } = recipe;
  const mine = (chat: number, at: number, it: Partial<HistoryRow>) => row({ chat, at, mine: true, ...it });
  return [
    ...failed.flatMap(({ code, people, count, hours }) =>
      times(count, (nth) => {
        const at = now - dice.between(10 * 60_000, hours * HOUR);
        return mine(people[nth % people.length] ?? 0, at, { error: code, sent: false });
      }),
    ),
    ...times(stuck?.count ?? 0, () => {
      const at = now - dice.between(10 * 60_000, DAY);
      return mine(stuck?.person ?? 0, at, { sent: false, finished: dice.chance(0.5), planted: 'stuck' });
    }),
    ...times(undelivered?.count ?? 0, () =>
      mine(undelivered?.person ?? 0, now - dice.between(2 * DAY, 9 * DAY), { planted: 'undelivered' }),
    ),
    ...times(fellBack?.count ?? 0, () =>
      mine(fellBack?.person ?? 0, now - dice.between(3 * DAY, 9 * DAY), { downgraded: true, service: 'SMS' }),
    ),
    // Enough of mine after the change, whatever the ordinary traffic happens to hold.
    ...times(switched ? 4 : 0, (nth) => {
      const at = now - (switched?.days ?? 0) * DAY + (nth + 1) * HOUR;
      return mine(switched?.person ?? 0, at, { service: 'SMS', downgraded: nth < 3, planted: 'switched' });
    }),
  ];
}

/** Turns what went to and from the switched person since the change into text messages. */
export const switchedOver =
  (now: number, { switched }: Recipe) =>
  (it: HistoryRow): HistoryRow =>
    switched && it.chat === switched.person && it.at >= now - switched.days * DAY && it.service === 'iMessage'
      ? {
          ...it,
          service: 'SMS',
          delivered: false,
          deliveredAt: null,
          readAt: null,
          planted: it.mine && it.kind === 'message' ? 'switched' : it.planted,
        }
      : it;
