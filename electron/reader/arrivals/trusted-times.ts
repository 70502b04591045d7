import { flag, type History } from '../history/history.ts';
import { TOLERANCE_MS } from './behind.ts';

/** Confirmed this much before it was sent: the clock of this Mac was fast. Milliseconds. */
const FAST_MS = 2_000;
/** How far away a confirmed message may be to vouch for the clock, in milliseconds. */
const VOUCH_MS = 86_400_000;
/** How many later messages of mine are looked at for a "Send Later" message. */
const AHEAD = 5;

/** Stands for "nothing vouches for this time". */
export const NOT_TRUSTED = Number.NEGATIVE_INFINITY;

/**
 * For each message a time at which it was certainly that late in the world, or {@link NOT_TRUSTED}.
 *
 * Others' messages are stamped outside this Mac. Mine carry this Mac's clock, so they count only as far as confirmations
 * from outside show that the clock was not fast: otherwise one fast clock would make everyone else look late. A message
 * that was scheduled keeps its early place and gets its late date when it goes out; it shows by later rows of mine with
 * earlier dates and does not count either. What is dated after `now` vouches for nothing.
 */
export function trustedTimes({ length, at, delivered, flags }: History, now: number): Float64Array {
  const trusted = new Float64Array(length).fill(NOT_TRUSTED);
  const mine: number[] = [];
  for (let nth = 0; nth < length; nth++) {
    const time = at[nth] ?? 0;
    if ((flags[nth] ?? 0) & flag.mine) mine.push(nth);
    else if (time <= now + TOLERANCE_MS) trusted[nth] = time;
  }
  const confirmed = (nth: number) => (delivered[nth] ?? 0) > 0;
  const earliest = (nth: number) => Math.min(at[nth] ?? 0, confirmed(nth) ? (delivered[nth] ?? 0) : (at[nth] ?? 0));
  const vouches = (witness: number, nth: number): boolean | null => {
    if (witness < 0 || Math.abs((at[witness] ?? 0) - (at[nth] ?? 0)) > VOUCH_MS) return null;
    return (delivered[witness] ?? 0) >= (at[witness] ?? 0) - FAST_MS;
  };

  // The next confirmed message of mine after each place, found from the end.
  const after = new Int32Array(mine.length).fill(-1);
  for (let place = mine.length - 1, next = -1; place >= 0; place--) {
    const nth = mine[place] ?? 0;
    if (confirmed(nth)) next = nth;
    after[place] = next;
  }
  let before = -1;
  mine.forEach((nth, place) => {
    if (confirmed(nth)) before = nth;
    else {
      const [last, next] = [vouches(before, nth), vouches(after[place] ?? -1, nth)];
      if (last === false || next === false || (last === null && next === null)) return;
    }
    const time = earliest(nth);
    for (let later = place + 1; later <= place + AHEAD && later < mine.length; later++)
      if (earliest(mine[later] ?? 0) < time - TOLERANCE_MS) return;
    if (time <= now + TOLERANCE_MS) trusted[nth] = time;
  });
  return trusted;
}
