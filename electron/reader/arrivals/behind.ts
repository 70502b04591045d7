import { type Arrival, TOLERANCE_MS } from './arrival.ts';
import { trustedTimes } from './trusted-times.ts';

/** A message that was stored after newer ones. */
export interface Behind {
  readonly row: Arrival;
  /** Its place in the order of arrival. */
  readonly place: number;
  /** The newest trusted time stored before it, in milliseconds since 2001: it arrived no earlier than this. */
  readonly newest: number;
}

/** All messages more than two minutes behind the newest trusted time stored before them, in the order of arrival. */
export function behind(rows: readonly Arrival[]): readonly Behind[] {
  const found: Behind[] = [];
  let newest = Number.NEGATIVE_INFINITY;
  trustedTimes(rows).forEach((time, place) => {
    const row = rows[place];
    if (row && row.at < newest - TOLERANCE_MS) found.push({ row, place, newest });
    if (time !== null) newest = Math.max(newest, time);
  });
  return found;
}

/** Splits into runs; up to `gap` messages in good order may lie between two that belong together. */
export function runs(found: readonly Behind[], gap: number): readonly (readonly Behind[])[] {
  const all: Behind[][] = [];
  for (const one of found) {
    const run = all.at(-1);
    const last = run?.at(-1);
    if (run && last && one.place - last.place <= gap + 1) run.push(one);
    else all.push([one]);
  }
  return all;
}
