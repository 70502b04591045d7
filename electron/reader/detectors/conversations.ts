import { detector } from '../detector.ts';
import { conversationOf, inWindow, isFailed, isStuck, isUndelivered } from '../sql.ts';

interface Row {
  readonly troubled: number;
  readonly clean: number;
}

/** In how many of the one-to-one conversations I wrote to something went wrong, and in how many nothing did. */
export const conversations = detector({
  statement: (shape) => `SELECT COUNT(CASE WHEN trouble THEN 1 END) AS troubled,
      COUNT(CASE WHEN NOT trouble THEN 1 END) AS clean
    FROM (SELECT conversation, MAX(trouble) AS trouble FROM (
      SELECT MIN(o.ROWID) AS conversation, MAX(COALESCE((${isFailed}) OR (${isStuck(shape)}) OR (${isUndelivered})
        OR m.was_downgraded = 1, 0)) AS trouble
      FROM message m ${conversationOf(shape)}
      WHERE ${inWindow(shape)} AND m.is_from_me = 1 AND m.cache_roomnames IS NULL GROUP BY m.ROWID
    ) WHERE conversation IS NOT NULL GROUP BY conversation)`,
  facts: ([row]: readonly Row[]) => row ?? { troubled: 0, clean: 0 },
});
