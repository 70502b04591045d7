import { detector } from '../detector.ts';
import { believable, inWindow, ms } from '../sql.ts';

interface Row {
  readonly sample: number;
  readonly over60s: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** Fewer confirmed messages than this say nothing about the usual speed (our threshold). */
const ENOUGH = 20;

const seconds = (ms: number | null, sample: number): number | null =>
  ms === null || sample < ENOUGH ? null : ms / 1000;

/**
 * How long it took until the other side confirmed. Rows confirmed before they were sent speak of the clock, not of speed.
 * About four in ten confirmed messages carry no time of it (seen in public data), so the sample is smaller than the count.
 */
export const slow = detector({
  statement: (shape) => `SELECT COUNT(*) AS sample, COUNT(CASE WHEN took > 60000 THEN 1 END) AS over60s,
      MIN(CASE WHEN nth * 2 >= everyone THEN took END) AS median, MIN(CASE WHEN nth * 10 >= everyone * 9 THEN took END) AS p90
    FROM (SELECT took, ROW_NUMBER() OVER (ORDER BY took) AS nth, COUNT(*) OVER () AS everyone FROM (
      SELECT MAX(${ms('m.date_delivered')} - ${ms('m.date')}, 0) AS took FROM message m
      WHERE ${inWindow(shape)} AND m.is_from_me = 1 AND m.cache_roomnames IS NULL AND m.service = 'iMessage'
        AND m.error = 0 AND ${believable('m.date_delivered')} AND ${ms('m.date_delivered')} >= ${ms('m.date')} - 2000
    ))`,
  facts: ([row]: readonly Row[]) => {
    const { sample, over60s, median, p90 } = row ?? { sample: 0, over60s: 0, median: null, p90: null };
    return { sample, over60s, medianSeconds: seconds(median, sample), p90Seconds: seconds(p90, sample) };
  },
});
