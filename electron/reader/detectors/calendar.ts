import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import { isFailed } from '../history/message.ts';
import { dayName, type WallTime } from '../times.ts';
import { deliveryTimes, quantile } from './delivery-times.ts';

/** Fewer confirmed messages than this say nothing about a day (our threshold). */
const ENOUGH_FOR_A_DAY = 5;

interface Counts {
  sent: number;
  failed: number;
  received: number;
  late: number;
  readonly took: number[];
}

type Calendar = Pick<MessagesFacts, 'byDay' | 'byHour'>;

/**
 * The same counts by day and by hour of the week, on the wall clock `wall`. `late` holds the places of late messages; each
 * counts on the day on which it was sent.
 */
export function calendar(history: History, late: ReadonlySet<number>, wall: (ms: number) => WallTime): Calendar {
  const days = new Map<number, Counts>();
  const hours = new Map<number, Counts>();
  const of = (all: Map<number, Counts>, key: number): Counts => {
    const known = all.get(key);
    if (known) return known;
    const made = { sent: 0, failed: 0, received: 0, late: 0, took: [] };
    all.set(key, made);
    return made;
  };
  const count = (counts: Counts, mine: boolean, failed: boolean, isLate: boolean) => {
    if (mine) counts.sent += 1;
    else counts.received += 1;
    if (failed) counts.failed += 1;
    if (isLate) counts.late += 1;
  };
  for (let nth = 0; nth < history.length; nth++) {
    const { day, weekday, hour } = wall(history.at[nth] ?? 0);
    const mine = ((history.flags[nth] ?? 0) & flag.mine) !== 0;
    const failed = mine && isFailed(history, nth);
    const isLate = late.size > 0 && late.has(nth);
    count(of(days, day), mine, failed, isLate);
    count(of(hours, weekday * 24 + hour), mine, failed, isLate);
  }
  deliveryTimes(history, (nth, ms) => of(days, wall(history.at[nth] ?? 0).day).took.push(ms));
  const inOrder = (all: Map<number, Counts>) => [...all].sort(([a], [b]) => a - b);
  return {
    byDay: inOrder(days).map(([day, { sent, failed, received, late, took }]) => {
      const median =
        took.length < ENOUGH_FOR_A_DAY
          ? null
          : quantile(
              took.sort((a, b) => a - b),
              0.5,
            );
      return {
        day: dayName(day),
        sent,
        failed,
        received,
        late,
        deliveryMedianSeconds: median === null ? null : median / 1_000,
      };
    }),
    byHour: inOrder(hours).map(([key, { sent, failed, late }]) => ({
      weekday: Math.floor(key / 24),
      hour: key % 24,
      sent,
      failed,
      late,
    })),
  };
}
