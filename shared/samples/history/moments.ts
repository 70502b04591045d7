import type { Dice } from './dice.ts';
import type { Recipe } from './recipe.ts';

const HOUR = 3_600_000;

/** A stretch of time, in milliseconds since 1970, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const within = ({ from, to }: Span, at: number): boolean => at >= from && at <= to;

/** The times when this Mac stored nothing, so that nothing is planted there by accident. */
export const away = ({ asleep = [], silentSleep = [], deaf }: Recipe, now: number): readonly Span[] => [
  ...[asleep, silentSleep].flat(2).map(({ from, to }) => ({ from: now - from * HOUR, to: now - to * HOUR })),
  ...(deaf ? [{ from: now - deaf.days * 24 * HOUR, to: now }] : []),
];

/** The times when nothing came in. */
export const silent = (recipe: Recipe, now: number): readonly Span[] => [
  ...away(recipe, now),
  ...(recipe.silence ? [{ from: now - recipe.silence.days * 24 * HOUR, to: now }] : []),
];

/** Whether a time lies in one of the stretches. */
export const inside = (spans: readonly Span[], at: number): boolean => spans.some((span) => within(span, at));

/** Some time of a stretch that lies in none of those to avoid; `hour` also keeps it to one hour of the day (UTC). */
export function someMoment(dice: Dice, span: Span, avoid: readonly Span[], hour?: number): number {
  for (let tries = 0; tries < 2_000; tries++) {
    const any = dice.between(span.from, span.to);
    const at = hour === undefined ? any : Math.floor(any / (24 * HOUR)) * 24 * HOUR + hour * HOUR + (any % HOUR);
    if (within(span, at) && !inside(avoid, at)) return at;
  }
  throw new Error('This history is too short for what its recipe asks for.');
}
