import { detector } from '../detector.ts';
import { conversationOf, inWindow, ms } from '../sql.ts';
import { moment } from '../times.ts';

interface Row {
  readonly since: number;
}

/**
 * One-to-one conversations in which blue messages went both or one way, and since the last of them only text messages of
 * mine. One text alone is a message sent while the other phone was off; two are a change (our threshold).
 */
export const switchedToText = detector({
  statement: (shape) => `WITH went AS (
      SELECT ${ms('m.date')} AS at, m.is_from_me AS mine, MIN(o.ROWID) AS conversation,
        m.service = 'iMessage' AND m.was_downgraded = 0 AS blue
      FROM message m ${conversationOf(shape)}
      WHERE ${inWindow(shape)} AND m.cache_roomnames IS NULL AND m.error = 0 AND (m.is_from_me = 0 OR m.is_sent = 1)
      GROUP BY m.ROWID
    ), lastBlue AS (
      SELECT conversation, MAX(at) AS at FROM went WHERE blue AND conversation IS NOT NULL GROUP BY conversation
    )
    SELECT MIN(w.at) AS since FROM went w JOIN lastBlue b ON b.conversation = w.conversation
    WHERE w.mine = 1 AND NOT w.blue AND w.at > b.at GROUP BY w.conversation HAVING COUNT(*) >= 2`,
  facts: (rows: readonly Row[]) => ({
    conversations: rows.length,
    since: moment(rows.length === 0 ? null : Math.max(...rows.map(({ since }) => since))),
  }),
});
