import { detector } from '../detector.ts';
import { inWindow } from '../sql.ts';

interface Row {
  readonly sent: number;
  readonly oneToOne: number;
  readonly received: number;
}

/** How many messages of mine and of others there are. Messages itself leaves `cache_roomnames` empty for one-to-one. */
export const totals = detector({
  statement: (shape) => `SELECT COUNT(CASE WHEN m.is_from_me = 1 THEN 1 END) AS sent,
    COUNT(CASE WHEN m.is_from_me = 1 AND m.cache_roomnames IS NULL THEN 1 END) AS oneToOne,
    COUNT(CASE WHEN m.is_from_me = 0 THEN 1 END) AS received
    FROM message m WHERE ${inWindow(shape)}`,
  facts: ([row]: readonly Row[]) => row ?? { sent: 0, oneToOne: 0, received: 0 },
});
