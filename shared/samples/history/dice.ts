/** A source of made-up chance: the same seed always throws the same numbers, so a history can be made again. */
export interface Dice {
  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number;
  /** True that often: 0.4 is four times in ten. */
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32, a small public-domain generator of 32-bit numbers; good enough for made-up histories. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
  };
}

/** A source of chance of its own for each trait of a history, so that switching one on leaves the others as they are. */
export function diceFor(seed: number, trait: string): Dice {
  let mixed = seed;
  for (const letter of trait) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193);
  return dice(mixed);
}
