import { detector } from '../detector.ts';
import { believable, ms } from '../sql.ts';
import { moment } from '../times.ts';

interface Row {
  readonly messages: number;
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** How many rows the whole store holds and over which time. Rows dated in the future say nothing about its age. */
export const database = detector({
  statement: () => `SELECT COUNT(*) AS messages,
    MIN(CASE WHEN ${believable('m.date')} THEN ${ms('m.date')} END) AS oldest,
    MAX(CASE WHEN ${believable('m.date')} AND ${ms('m.date')} <= :at THEN ${ms('m.date')} END) AS newest
    FROM message m`,
  facts: ([row]: readonly Row[]) => ({
    messages: row?.messages ?? 0,
    oldest: moment(row?.oldest ?? null),
    newest: moment(row?.newest ?? null),
  }),
});
