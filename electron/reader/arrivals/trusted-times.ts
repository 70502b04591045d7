import { type Arrival, TOLERANCE_MS } from './arrival.ts';

/** Confirmed this much before it was sent: the clock of this Mac was fast. Milliseconds. */
const FAST_MS = 2_000;
/** How far away a confirmed message may be to vouch for the clock, in milliseconds. */
const VOUCH_MS = 86_400_000;
/** How many later messages of mine are looked at for a "Send Later" message. */
const AHEAD = 5;

const isFast = ({ at, delivered }: Arrival): boolean => delivered !== null && delivered < at - FAST_MS;
const earliest = ({ at, delivered }: Arrival): number => (delivered === null ? at : Math.min(at, delivered));

/** For each message the nearest confirmed one up to it; the list may be turned round to look the other way. */
function lastConfirmed(mine: readonly Arrival[]): readonly (Arrival | null)[] {
  let last: Arrival | null = null;
  return mine.map((row) => {
    if (row.delivered !== null) last = row;
    return last;
  });
}

/**
 * For each message a time at which it was certainly that late in the world, or null when nothing vouches for its time.
 *
 * Others' messages are stamped outside this Mac. Mine carry this Mac's clock, so they count only as far as confirmations
 * from outside show that the clock was not fast: otherwise one fast clock would make everyone else look late. A message
 * that was scheduled keeps its early place and gets its late date when it goes out; it shows by later rows of mine with
 * earlier dates and does not count either.
 */
export function trustedTimes(rows: readonly Arrival[]): readonly (number | null)[] {
  const mine = rows.filter((row) => row.mine === 1);
  const before = lastConfirmed(mine);
  const after = lastConfirmed(mine.toReversed()).toReversed();
  const timeOf = new Map<number, number>();
  mine.forEach((row, nth) => {
    if (row.delivered === null) {
      const witnesses = [before[nth], after[nth]].flatMap((near) =>
        near && Math.abs(near.at - row.at) <= VOUCH_MS ? near : [],
      );
      if (witnesses.length === 0 || witnesses.some(isFast)) return;
    }
    const time = earliest(row);
    const wasScheduled = mine.slice(nth + 1, nth + 1 + AHEAD).some((later) => earliest(later) < time - TOLERANCE_MS);
    if (!wasScheduled) timeOf.set(row.id, time);
  });
  return rows.map((row) => (row.mine === 1 ? (timeOf.get(row.id) ?? null) : row.at));
}
