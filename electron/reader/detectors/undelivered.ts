import type { History } from '../history/history.ts';
import { isUndelivered } from '../history/message.ts';

/** How many messages of mine to one person nobody's device has confirmed after a day. `now` in milliseconds since 2001. */
export function undelivered(history: History, now: number): number {
  let count = 0;
  for (let nth = 0; nth < history.length; nth++) if (isUndelivered(history, nth, now)) count += 1;
  return count;
}
