import { flag, type History } from '../history/history.ts';

/** Keys keep 33 bits for the second, so that a conversation's number and a second make one plain number. */
const SECONDS = 2 ** 33;

/** Rows of others' that have the same conversation and the same second as another row: second copies, probably. */
export function duplicates({ length, at, flags, conversation }: History): number {
  const keys = new Float64Array(length);
  let size = 0;
  for (let nth = 0; nth < length; nth++) {
    const number = conversation[nth] ?? 0;
    if ((flags[nth] ?? 0) & flag.mine || number === 0) continue;
    keys[size++] = number * SECONDS + Math.floor((at[nth] ?? 0) / 1_000);
  }
  const sorted = keys.subarray(0, size).sort();
  let count = 0;
  for (let nth = 1; nth < size; nth++) if (sorted[nth] === sorted[nth - 1]) count += 1;
  return count;
}
