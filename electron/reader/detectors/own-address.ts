import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import { moment } from '../times.ts';

/** So many messages from the number before, and from email since, make a drift (our threshold). */
const DRIFT = 5;

/**
 * From which kind of own address my messages went out. Drift: the number was used, and from one moment on only email, so
 * that others suddenly see a stranger.
 */
export function ownAddress({ length, at, flags }: History): MessagesFacts['sent']['from'] {
  let number = 0;
  let email = 0;
  let lastNumber = Number.NEGATIVE_INFINITY;
  for (let nth = 0; nth < length; nth++) {
    const bits = flags[nth] ?? 0;
    if (bits & flag.fromEmail) email += 1;
    if (!(bits & flag.fromNumber)) continue;
    number += 1;
    lastNumber = Math.max(lastNumber, at[nth] ?? 0);
  }
  let since = 0;
  let first = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < length; nth++) {
    const time = at[nth] ?? 0;
    if (!((flags[nth] ?? 0) & flag.fromEmail) || time <= lastNumber) continue;
    since += 1;
    first = Math.min(first, time);
  }
  return { number, email, emailSince: number >= DRIFT && since >= DRIFT ? moment(first) : null };
}
