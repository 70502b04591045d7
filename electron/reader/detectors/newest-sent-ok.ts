import { detector } from '../detector.ts';
import { inWindow, ms } from '../sql.ts';
import { moment } from '../times.ts';

/** When the newest iMessage of mine left this Mac. */
export const newestSentOk = detector({
  statement: (shape) => `SELECT MAX(${ms('m.date')}) AS newest FROM message m
    WHERE ${inWindow(shape)} AND m.is_from_me = 1 AND m.service = 'iMessage'
      AND m.is_sent = 1 AND m.error = 0 AND m.was_downgraded = 0`,
  facts: ([row]: readonly { readonly newest: number | null }[]) => moment(row?.newest ?? null),
});
