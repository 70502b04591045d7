/**
 * A probability in words a person can picture: "about 8 in 10", "about 1 in 12". Takes 0..1. Never "certain" and never
 * "never": the ends read "more than 9 in 10" and "less than 1 in 50".
 */
export function chance(p: number): string {
  if (p >= 0.95) return 'more than 9 in 10';
  if (p >= 0.2) return `about ${Math.round(p * 10)} in 10`;
  if (p >= 0.02) return `about 1 in ${Math.round(1 / p)}`;
  return 'less than 1 in 50';
}
