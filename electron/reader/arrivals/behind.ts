import type { History } from '../history/history.ts';
import { trustedTimes } from './trusted-times.ts';

/** How far behind a stored message counts as late or out of order, in milliseconds. */
export const TOLERANCE_MS = 120_000;

/** A message that was stored after newer ones. Times in milliseconds since 2001. */
export interface Behind {
  /** Its place in the history, which is the order of arrival. */
  readonly nth: number;
  readonly at: number;
  /** The newest trusted time stored before it: it arrived no earlier than this. */
  readonly newest: number;
}

/** All messages more than two minutes behind the newest trusted time stored before them, in the order of arrival. */
export function behind(history: History, now: number): readonly Behind[] {
  const found: Behind[] = [];
  const trusted = trustedTimes(history, now);
  let newest = Number.NEGATIVE_INFINITY;
  for (let nth = 0; nth < history.length; nth++) {
    const at = history.at[nth] ?? 0;
    if (at < newest - TOLERANCE_MS) found.push({ nth, at, newest });
    newest = Math.max(newest, trusted[nth] ?? newest);
  }
  return found;
}

/** Splits into runs; up to `gap` messages in good order may lie between two that belong together. */
export function runs(found: readonly Behind[], gap: number): readonly (readonly Behind[])[] {
  const all: Behind[][] = [];
  for (const one of found) {
    const run = all.at(-1);
    const last = run?.at(-1);
    if (run && last && one.nth - last.nth <= gap + 1) run.push(one);
    else all.push([one]);
  }
  return all;
}
