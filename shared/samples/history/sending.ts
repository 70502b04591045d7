import { diceFor } from './dice.ts';
import { away, someMoment } from './moments.ts';
import type { Recipe } from './recipe.ts';
import { chats, type HistoryRow, row } from './row.ts';
import { confirmed } from './traffic.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const times = (count: number, make: (nth: number) => HistoryRow): readonly HistoryRow[] =>
  Array.from({ length: count }, (_, nth) => make(nth));

/** The messages of mine that went wrong, as the recipe asks for them; rows of ordinary traffic stay as they are. */
export function sendingFaults(now: number, recipe: Recipe): readonly HistoryRow[] {
  const { seed, failed = [], stuck, undelivered, fellBack, quiet, switched, receiptsStopped = [] } = recipe;
  const asleep = away(recipe, now);
  const mine = (chat: number, at: number, it: Partial<HistoryRow>) => row({ chat, at, mine: true, ...it });
  const between = (trait: string, oldest: number, youngest: number) => {
    const dice = diceFor(seed, trait);
    return (hour?: number) => someMoment(dice, { from: now - oldest, to: now - youngest }, asleep, hour);
  };
  const [hangs, waits, falls] = [
    between('stuck', DAY, 10 * MINUTE),
    between('undelivered', 9 * DAY, 2 * DAY),
    between('fellBack', 9 * DAY, 3 * DAY),
  ];
  const [silenced, throws] = [between('quiet', 20 * DAY, DAY), diceFor(seed, 'sending')];
  return [
    ...failed.flatMap(({ code, people, count, hours, hour }, entry) => {
      const fails = between(`failed ${entry}`, hours * HOUR, 10 * MINUTE);
      return times(count, (nth) => {
        const chat = people[nth % people.length] ?? 0;
        return mine(chat, fails(hour), { error: code, sent: false, service: chats[chat]?.text ? 'SMS' : 'iMessage' });
      });
    }),
    ...times(stuck?.count ?? 0, () =>
      mine(stuck?.person ?? 0, hangs(), { sent: false, finished: throws.chance(0.5), planted: 'stuck' }),
    ),
    ...times(undelivered?.count ?? 0, () => mine(undelivered?.person ?? 0, waits(), { planted: 'undelivered' })),
    ...times(fellBack?.count ?? 0, () => mine(fellBack?.person ?? 0, falls(), { downgraded: true, service: 'SMS' })),
    ...times(quiet ? quiet.count + 1 : 0, (nth) => ({
      ...confirmed(throws, quiet?.person ?? 0, silenced()),
      quiet: true,
      notified: nth === quiet?.count,
    })),
    // Enough of mine after the change, whatever the ordinary traffic happens to hold.
    ...times(switched ? 4 : 0, (nth) => {
      const at = now - (switched?.days ?? 0) * DAY + (nth + 1) * HOUR;
      return mine(switched?.person ?? 0, at, { service: 'SMS', downgraded: nth < 3, planted: 'switched' });
    }),
    ...receiptsStopped.flatMap(({ person, days }) => {
      const unread = between(`receipts ${person}`, days * DAY, 2 * HOUR);
      return times(8, () => confirmed(throws, person, unread()));
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
