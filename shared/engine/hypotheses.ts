/**
 * Ways in which causes can be there at once: none, one, or two. Position 0 is always "none". A set of hypotheses is closed:
 * with a pair it holds both singles, so that every repair leads to a place inside it. -1 means "no such cause".
 */
export interface Hypotheses {
  readonly size: number;
  /** Positions in the whole set; for the whole set itself 0, 1, 2 and so on. */
  readonly ids: Int32Array;
  readonly first: Int16Array;
  readonly second: Int16Array;
  /** Where the hypothesis goes when its first, or its second, cause is removed. */
  readonly withoutFirst: Int32Array;
  readonly withoutSecond: Int32Array;
}

/** Position of the hypothesis "only this cause" in the whole set. */
export const single = (cause: number): number => 1 + cause;

const emptySet = (size: number): Hypotheses => ({
  size,
  ids: new Int32Array(size),
  first: new Int16Array(size).fill(-1),
  second: new Int16Array(size).fill(-1),
  withoutFirst: new Int32Array(size),
  withoutSecond: new Int32Array(size),
});

/** The whole set over so many causes: none, then every single, then every pair in order. */
export const hypothesesOf = (causes: number): Hypotheses => {
  const all = emptySet(1 + causes + (causes * (causes - 1)) / 2);
  let at = 1;
  for (let i = 0; i < causes; i += 1) all.first[at++] = i;
  for (let i = 0; i < causes; i += 1) {
    for (let j = i + 1; j < causes; j += 1) {
      all.first[at] = i;
      all.second[at] = j;
      all.withoutFirst[at] = single(j);
      all.withoutSecond[at] = single(i);
      at += 1;
    }
  }
  for (let h = 0; h < all.size; h += 1) all.ids[h] = h;
  return all;
};

/** The part of the whole set that carries weight, and what repairs can lead to from there. */
export const carrying = (all: Hypotheses, weights: Float64Array): Hypotheses => {
  const wanted = new Uint8Array(all.size);
  wanted[0] = 1;
  for (let h = 1; h < all.size; h += 1) {
    if ((weights[h] ?? 0) === 0) continue;
    wanted[h] = 1;
    wanted[all.withoutFirst[h] ?? 0] = 1;
    wanted[all.withoutSecond[h] ?? 0] = 1;
  }
  const part = emptySet(wanted.reduce((sum, one) => sum + one, 0));
  const place = new Int32Array(all.size);
  let at = 0;
  for (let h = 0; h < all.size; h += 1) {
    if (!wanted[h]) continue;
    place[h] = at;
    part.ids[at] = h;
    part.first[at] = all.first[h] ?? -1;
    part.second[at] = all.second[h] ?? -1;
    part.withoutFirst[at] = place[all.withoutFirst[h] ?? 0] ?? 0;
    part.withoutSecond[at] = place[all.withoutSecond[h] ?? 0] ?? 0;
    at += 1;
  }
  return part;
};

/** Values of the whole set, laid out for a part of it. The whole set gets the table itself, which is never written to. */
export const laidOut = (table: Float64Array, { ids, size }: Hypotheses): Float64Array => {
  if (size === table.length) return table;
  const out = new Float64Array(size);
  for (let h = 0; h < size; h += 1) out[h] = table[ids[h] ?? 0] ?? 0;
  return out;
};
