import { flag, type History } from '../history/history.ts';
import { has } from '../history/message.ts';

/** Confirmed so much before it was sent still is a moment, not a wrong clock. Milliseconds. */
export const CLOCK_TOLERANCE_MS = 2_000;

/**
 * Calls `see` for every iMessage of mine to one person whose confirmation has a time: its place and how long it took in
 * milliseconds. About four in ten confirmed messages carry no time of it (seen in public data). Rows confirmed before they
 * were sent speak of the clock, not of speed.
 */
export function deliveryTimes(history: History, see: (nth: number, tookMs: number) => void): void {
  const { length, at, delivered, error } = history;
  for (let nth = 0; nth < length; nth++) {
    const confirmed = delivered[nth] ?? 0;
    if (confirmed === 0 || error[nth] !== 0) continue;
    const took = confirmed - (at[nth] ?? 0);
    if (took < -CLOCK_TOLERANCE_MS || !has(history, nth, flag.mine | flag.oneToOne | flag.iMessage)) continue;
    see(nth, Math.max(took, 0));
  }
}

/** The value that this share of a sorted list does not exceed, 0 to 1; null for an empty list. */
export const quantile = (sorted: ArrayLike<number>, share: number): number | null =>
  sorted.length === 0 ? null : (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null);
