import type { HistoryRow } from './row.ts';
import { secondsUntilConfirmed } from './truth-of-speed.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Counts {
  readonly sent: number;
  readonly failed: number;
  readonly received: number;
  readonly late: number;
}

/** One day (UTC) on which something happened. `latencies`: seconds until confirmed, in rising order. */
export interface DayTruth extends Counts {
  readonly day: string;
  readonly latencies: readonly number[];
}

/** One hour of the week (UTC) in which something happened; `weekday` 1 is Monday. */
export interface HourTruth extends Counts {
  readonly weekday: number;
  readonly hour: number;
}

const isLate = ({ planted }: HistoryRow): boolean => planted === 'burst' || planted === 'scattered';

const countsOf = (rows: readonly HistoryRow[]): Counts => ({
  sent: rows.filter(({ mine }) => mine).length,
  failed: rows.filter(({ mine, error }) => mine && error !== 0).length,
  received: rows.filter(({ mine }) => !mine).length,
  late: rows.filter(isLate).length,
});

/** The counted rows by day, oldest first. */
export const dayTruth = (counted: readonly HistoryRow[]): readonly DayTruth[] =>
  [...Map.groupBy(counted, ({ at }) => new Date(at).toISOString().slice(0, 10))]
    .map(([day, rows]) => ({ day, ...countsOf(rows), latencies: secondsUntilConfirmed(rows).latencies }))
    .sort((a, b) => a.day.localeCompare(b.day));

/** The counted rows by hour of the week, from Monday on. 1970 began on a Thursday. */
export const hourTruth = (counted: readonly HistoryRow[]): readonly HourTruth[] =>
  [...Map.groupBy(counted, ({ at }) => ((Math.floor(at / DAY) + 3) % 7) * 24 + Math.floor((at % DAY) / HOUR))]
    .sort(([a], [b]) => a - b)
    .map(([slot, rows]) => ({ weekday: Math.floor(slot / 24) + 1, hour: slot % 24, ...countsOf(rows) }));
