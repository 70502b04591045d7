import type { MessagesFacts } from '../facts/messages.ts';

type Day = MessagesFacts['byDay'][number];

/** One of the two periods. A share is null where nothing was sent or received, the median where nothing was confirmed. */
export interface Period {
  readonly days: number;
  readonly messages: number;
  readonly sent: number;
  readonly received: number;
  readonly failedShare: number | null;
  readonly lateShare: number | null;
  /** Median of the medians of the days, in seconds. */
  readonly deliverySeconds: number | null;
}

/** What may be said about a difference. `not-shown`: enough messages, and no difference that chance would not make. */
export type Claim = 'better' | 'worse' | 'not-shown' | 'too-few';

/** Two periods of the same history and what may be claimed about them. */
export interface BeforeAfter {
  readonly before: Period;
  readonly after: Period;
  readonly failed: Claim;
  readonly late: Claim;
  readonly delivery: Claim;
}

/** The least on each side for any claim. Our choice, the same as for a history as a whole. */
const LEAST_MESSAGES = 20;
/** Days with a median of their own, on each side. Our choice: fewer make a median of one or two busy days. */
const LEAST_DAYS = 5;
/** How many times its own standard error a difference has to be. Our choice: chance alone goes beyond 2 about once in 20. */
const SURE = 2;
/** A change of the median below this factor, or below this many seconds, is the ordinary up and down. Our choice. */
const FACTOR = 2;
const LEAST_SECONDS = 2;

const total = (days: readonly Day[], of: (day: Day) => number): number => days.reduce((sum, day) => sum + of(day), 0);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const medians = (days: readonly Day[]): readonly number[] =>
  days.flatMap(({ deliveryMedianSeconds }) => deliveryMedianSeconds ?? []);

function periodOf(days: readonly Day[]): Period {
  const [sent, received] = [total(days, (day) => day.sent), total(days, (day) => day.received)];
  return {
    days: days.length,
    messages: sent + received,
    sent,
    received,
    failedShare: share(
      total(days, ({ failed }) => failed),
      sent,
    ),
    lateShare: share(
      total(days, ({ late }) => late),
      received,
    ),
    deliverySeconds: median(medians(days)),
  };
}

/** Whether two shares of bad messages differ by more than chance: two proportions, pooled, corrected for small numbers. */
function compareShares(before: number | null, n: number, after: number | null, m: number): Claim {
  if (before === null || after === null || n < LEAST_MESSAGES || m < LEAST_MESSAGES) return 'too-few';
  const pooled = (before * n + after * m) / (n + m);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  const apart = Math.abs(after - before) - (1 / n + 1 / m) / 2;
  if (apart <= SURE * error) return 'not-shown';
  return after < before ? 'better' : 'worse';
}

function compareMedians(before: readonly number[], after: readonly number[], enough: boolean): Claim {
  const [was, is] = [median(before), median(after)];
  if (!enough || was === null || is === null || Math.min(before.length, after.length) < LEAST_DAYS) return 'too-few';
  const changed = Math.abs(is - was) >= LEAST_SECONDS && Math.max(was, is) >= FACTOR * Math.min(was, is);
  if (!changed) return 'not-shown';
  return is < was ? 'better' : 'worse';
}

/**
 * Compares the days before a day with those after it, for "before and after an update" and to prove that a fix held. The day
 * itself counts for neither: it holds some of both. The rule for a claim: at least 20 messages of the kind on each side (for
 * the speed also five days that have one), and a difference larger than chance makes. That no difference is shown is no proof
 * that there is none, and a difference says when, not why. `day` is a day of the Mac's own time zone ("2026-11-12").
 */
export function beforeAfter(byDay: MessagesFacts['byDay'], day: string): BeforeAfter {
  const [earlier, later] = [byDay.filter((it) => it.day < day), byDay.filter((it) => it.day > day)];
  const [before, after] = [periodOf(earlier), periodOf(later)];
  const enough = before.sent >= LEAST_MESSAGES && after.sent >= LEAST_MESSAGES;
  return {
    before,
    after,
    failed: compareShares(before.failedShare, before.sent, after.failedShare, after.sent),
    late: compareShares(before.lateShare, before.received, after.lateShare, after.received),
    delivery: compareMedians(medians(earlier), medians(later), enough),
  };
}
