/** Two clocks at one moment, in milliseconds: the one on the wall, since 1970, and one that nobody sets. */
export interface Clocks {
  readonly wall: number;
  readonly steady: number;
}

/** Shorter gaps cannot make a message late, which begins at two minutes; and a timer may be late by some seconds. */
const GAP_MS = 60_000;

/**
 * Notices from the times at which it is called that the Mac slept meanwhile, or that somebody set its clock. It has to be
 * called much more often than once in a minute. Answers when the last such gap ended, by the wall; null when there was none.
 */
export function gapWatch(begin: Clocks): (now: Clocks) => number | null {
  let last = begin;
  let wokeAt: number | null = null;
  return (now) => {
    const wall = now.wall - last.wall;
    const steady = now.steady - last.steady;
    last = now;
    // The steady clock stands still in sleep on some systems and runs on in others: each of the two may show it.
    if (wall > GAP_MS || steady > GAP_MS || Math.abs(wall - steady) > GAP_MS) wokeAt = now.wall;
    return wokeAt;
  };
}
