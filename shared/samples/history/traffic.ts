import type { Dice } from './dice.ts';
import { chats, type HistoryRow, row } from './row.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a confirmation takes: nearly always a moment, now and then minutes (measured on one ordinary Mac). */
const latency = (dice: Dice): number => (dice.chance(0.02) ? dice.between(90_000, 400_000) : dice.between(200, 3_000));

/** A message of mine to one person that was confirmed; about four in ten confirmations carry no time (public data). */
export const confirmed = (dice: Dice, chat: number, at: number): HistoryRow =>
  row({ chat, at, mine: true, delivered: true, deliveredAt: dice.chance(0.6) ? at + latency(dice) : null });

/** One ordinary message. Groups never confirm, text messages neither; a few rows belong to no conversation. */
function ordinary(dice: Dice, at: number): HistoryRow {
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

/** Which part of ordinary traffic: from so many days ago to so many, how much, and whether the system knows tapbacks. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly perDay: number | undefined;
  readonly reactions: boolean;
}

/**
 * Ordinary traffic up to two hours before `now`, day by day in the order in which it came: about a dozen messages a day,
 * or `perDay`, between 7 in the morning and 11 at night (UTC), everyone on time.
 */
export function* traffic(dice: Dice, now: number, { first, last, perDay, reactions }: Stretch): Generator<HistoryRow> {
  const midnight = Math.floor(now / DAY) * DAY;
  const [low, high] = perDay === undefined ? [8, 18] : [Math.ceil(perDay * 0.6), Math.floor(perDay * 1.4)];
  for (let day = first; day >= last; day--) {
    const times = Array.from({ length: dice.between(low, high) }, () => dice.between(7 * HOUR, 23 * HOUR));
    const rows = times
      .map((time) => midnight - day * DAY + time)
      .filter((at) => at < now - 2 * HOUR)
      .flatMap((at) => [ordinary(dice, at), ...beside(dice, at, reactions)]);
    yield* rows.sort((a, b) => a.at - b.at);
  }
}
