import { flag, type History } from '../history/history.ts';

/** How many messages there are: mine, mine to one person, and others'. */
export function totals({ length, flags }: History): { sent: number; oneToOne: number; received: number } {
  let sent = 0;
  let oneToOne = 0;
  for (let nth = 0; nth < length; nth++) {
    const bits = flags[nth] ?? 0;
    if (!(bits & flag.mine)) continue;
    sent += 1;
    if (bits & flag.oneToOne) oneToOne += 1;
  }
  return { sent, oneToOne, received: length - sent };
}
