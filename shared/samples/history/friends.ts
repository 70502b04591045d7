import type { Recipe } from './recipe.ts';

/** The people on iMessage to whom or from whom one more iMessage disturbs nothing that the recipe plants. */
export function friends({ switched, filtered = [] }: Recipe): readonly [number, ...number[]] {
  const [first, ...others] = [0, 1, 2, 3, 4, 5].filter(
    (person) => person !== switched?.person && !filtered.includes(person),
  );
  if (first === undefined) throw new Error('This recipe leaves nobody for an ordinary message.');
  return [first, ...others];
}
