import { detector } from '../detector.ts';
import { conversationOf, inWindow, isFailed, ms } from '../sql.ts';
import { moment } from '../times.ts';

interface Row {
  readonly error: number;
  readonly conversation: number | null;
  readonly count: number;
  readonly newest: number;
}

/** Messages of mine that did not go out, by Messages' own error number. */
export const failed = detector({
  statement: (shape) => `SELECT error, conversation, COUNT(*) AS count, MAX(at) AS newest FROM (
    SELECT m.error AS error, ${ms('m.date')} AS at, MIN(o.ROWID) AS conversation
    FROM message m ${conversationOf(shape)} WHERE ${inWindow(shape)} AND ${isFailed} GROUP BY m.ROWID
  ) GROUP BY error, conversation`,
  facts: (rows: readonly Row[]) => {
    const byCode: Record<string, number> = {};
    for (const { error, count } of rows) byCode[error] = (byCode[error] ?? 0) + count;
    return {
      count: rows.reduce((sum, { count }) => sum + count, 0),
      byCode,
      conversations: new Set(rows.flatMap(({ conversation }) => conversation ?? [])).size,
      newest: moment(rows.length === 0 ? null : Math.max(...rows.map(({ newest }) => newest))),
    };
  },
});
