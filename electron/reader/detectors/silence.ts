import { flag, type History } from '../history/history.ts';
import { moment } from '../times.ts';

/** When the newest message of somebody else was sent, and the longest silence before it in seconds. */
export function silence({ length, at, flags }: History): { newest: string | null; longestGapSeconds: number | null } {
  const times = new Float64Array(length);
  let count = 0;
  for (let nth = 0; nth < length; nth++) if (!((flags[nth] ?? 0) & flag.mine)) times[count++] = at[nth] ?? 0;
  const sorted = times.subarray(0, count).sort();
  let longest = 0;
  for (let nth = 1; nth < count; nth++) longest = Math.max(longest, (sorted[nth] ?? 0) - (sorted[nth - 1] ?? 0));
  return { newest: moment(sorted[count - 1] ?? null), longestGapSeconds: count < 2 ? null : longest / 1_000 };
}
