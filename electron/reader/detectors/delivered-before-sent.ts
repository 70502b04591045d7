import { detector } from '../detector.ts';
import { believable, inWindow, ms } from '../sql.ts';

interface Row {
  readonly count: number;
  readonly worst: number | null;
}

/**
 * Messages of mine confirmed before they were sent. The time of sending is this Mac's, the confirmation comes from
 * outside (github.com/BlueBubblesApp/bluebubbles-server/issues/597), so this Mac's clock was fast. More than a month is
 * a broken value, not a clock.
 */
export const deliveredBeforeSent = detector({
  statement: (shape) => `SELECT COUNT(*) AS count, MAX(ahead) AS worst FROM (
      SELECT ${ms('m.date')} - ${ms('m.date_delivered')} AS ahead FROM message m
      WHERE ${inWindow(shape)} AND m.is_from_me = 1 AND ${believable('m.date_delivered')}
    ) WHERE ahead > 2000 AND ahead < 2592000000`,
  facts: ([row]: readonly Row[]) => ({ count: row?.count ?? 0, worstSeconds: (row?.worst ?? 0) / 1000 }),
});
