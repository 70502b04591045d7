import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import { CLOCK_TOLERANCE_MS } from './delivery-times.ts';

/** More than a month is a broken value, not a clock. Milliseconds. */
const BROKEN_MS = 30 * 86_400_000;

/**
 * Messages of mine confirmed before they were sent. The time of sending is this Mac's, the confirmation comes from
 * outside (github.com/BlueBubblesApp/bluebubbles-server/issues/597), so this Mac's clock was fast.
 */
export function deliveredBeforeSent({
  length,
  at,
  delivered,
  flags,
}: History): MessagesFacts['sent']['deliveredBeforeSent'] {
  let count = 0;
  let worst = 0;
  for (let nth = 0; nth < length; nth++) {
    const confirmed = delivered[nth] ?? 0;
    const ahead = (at[nth] ?? 0) - confirmed;
    if (confirmed === 0 || ahead <= CLOCK_TOLERANCE_MS || ahead >= BROKEN_MS || !((flags[nth] ?? 0) & flag.mine))
      continue;
    count += 1;
    worst = Math.max(worst, ahead);
  }
  return { count, worstSeconds: worst / 1_000 };
}
