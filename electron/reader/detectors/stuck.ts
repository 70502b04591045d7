import type { History } from '../history/history.ts';
import { isStuck } from '../history/message.ts';

/** How many messages of mine are still being sent after five minutes. `now` in milliseconds since 2001. */
export function stuck(history: History, now: number): number {
  let count = 0;
  for (let nth = 0; nth < history.length; nth++) if (isStuck(history, nth, now)) count += 1;
  return count;
}
