import type { Arrival } from '../arrivals/arrival.ts';
import { backfillBlocks } from '../arrivals/backfill.ts';
import { behind } from '../arrivals/behind.ts';
import { late } from '../arrivals/late.ts';
import { detector } from '../detector.ts';
import { believable, conversationOf, inWindow, ms } from '../sql.ts';
import { day } from '../times.ts';

/** How many rows one statement fetches; the next goes on after the last row, so that none takes long. */
export const PAGE = 20_000;

/** Which messages from others came late, and which rows are history that iCloud put in. */
export const arrivals = detector({
  statement: (shape) => `SELECT m.ROWID AS id, ${ms('m.date')} AS at, m.is_from_me AS mine,
      CASE WHEN ${believable('m.date_delivered')} THEN ${ms('m.date_delivered')} END AS delivered,
      MIN(o.ROWID) AS conversation
    FROM message m ${conversationOf(shape)}
    WHERE m.ROWID > :after AND ${inWindow(shape)} GROUP BY m.ROWID ORDER BY m.ROWID LIMIT ${PAGE}`,
  facts: (rows: readonly Arrival[]) => {
    const found = behind(rows);
    const blocks = backfillBlocks(found);
    const history = new Set(blocks.flat());
    return {
      late: late(found.filter((one) => !history.has(one))),
      backfill: {
        rows: history.size,
        blocks: blocks.length,
        days: new Set(blocks.flatMap(([first]) => (first ? day(first.newest) : []))).size,
      },
    };
  },
});
