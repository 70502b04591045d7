import { flag, type History } from '../history/history.ts';
import { has } from '../history/message.ts';
import { moment } from '../times.ts';

/** When the newest iMessage of mine left this Mac. */
export function newestSentOk(history: History): string | null {
  let newest: number | null = null;
  for (let nth = 0; nth < history.length; nth++) {
    if (!has(history, nth, flag.mine | flag.iMessage | flag.sent) || has(history, nth, flag.downgraded)) continue;
    if (history.error[nth] === 0) newest = Math.max(newest ?? Number.NEGATIVE_INFINITY, history.at[nth] ?? 0);
  }
  return moment(newest);
}
