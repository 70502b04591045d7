import type { Dice } from './dice.ts';
import { chats, type HistoryRow, row } from './row.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many days of ordinary traffic there are; more than the usual window, so that its edge is tried too. */
const DAYS = 120;

/** How long a confirmation takes: nearly always a moment, now and then minutes (measured on one ordinary Mac). */
const latency = (dice: Dice): number => (dice.chance(0.02) ? dice.between(90_000, 400_000) : dice.between(200, 3_000));

/** A message of mine to one person that was confirmed; about four in ten confirmations carry no time (public data). */
export function confirmed(dice: Dice, chat: number, at: number): HistoryRow {
  const deliveredAt = dice.chance(0.6) ? at + latency(dice) : null;
  const readAt = deliveredAt !== null && dice.chance(0.15) ? deliveredAt + dice.between(5_000, HOUR) : null;
  return row({ chat, at, mine: true, delivered: true, deliveredAt, readAt });
}

/** One ordinary message. Groups never confirm, text messages neither; a few rows belong to no conversation. */
export function ordinary(dice: Dice, at: number): HistoryRow {
  const chat = dice.between(0, chats.length - 1);
  const to = chats[chat];
  const service = to?.text ? 'SMS' : 'iMessage';
  if (dice.chance(0.5))
    return to?.group || to?.text ? row({ chat, at, mine: true, service }) : confirmed(dice, chat, at);
  const readAt = dice.chance(0.7) ? at + dice.between(1_000, 2 * HOUR) : null;
  return row({ chat: dice.chance(0.02) ? null : chat, at, mine: false, service, readAt });
}

/** Rows that are in every store and must not count: reactions, changes of a group, rows without content. */
function beside(dice: Dice, at: number, reactions: boolean): readonly HistoryRow[] {
  const mine = dice.chance(0.5);
  const rows: HistoryRow[] = [];
  if (reactions && dice.chance(0.15))
    rows.push(row({ chat: dice.between(0, 5), at: at + 1_000, mine, kind: 'tapback', delivered: mine }));
  if (dice.chance(0.02)) rows.push(row({ chat: 7, at: at + 2_000, mine, kind: 'event' }));
  if (dice.chance(0.01))
    rows.push(row({ chat: null, at: at + 3_000, mine, kind: 'empty', service: 'SMS', sent: false }));
  return rows;
}

/**
 * Ordinary traffic up to two hours before `now`, in the order in which it came: about a dozen messages a day between
 * 7 in the morning and 11 at night (UTC), everyone on time. `reactions`: whether the system knows tapbacks.
 */
export function traffic(dice: Dice, now: number, reactions: boolean): readonly HistoryRow[] {
  const midnight = Math.floor(now / DAY) * DAY;
  const rows: HistoryRow[] = [];
  for (let day = DAYS; day >= 0; day--) {
    const times = Array.from({ length: dice.between(8, 18) }, () => dice.between(7 * HOUR, 23 * HOUR)).sort(
      (a, b) => a - b,
    );
    for (const time of times) {
      const at = midnight - day * DAY + time;
      if (at < now - 2 * HOUR) rows.push(ordinary(dice, at), ...beside(dice, at, reactions));
    }
  }
  return rows;
}
