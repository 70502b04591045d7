import type { MessagesFacts } from '../../shared/facts/messages.ts';
import type { MacTimes } from './boot-time.ts';

type Burst = MessagesFacts['received']['late']['bursts'][number];

/** A time in which the Mac slept, ISO 8601. */
export interface Sleep {
  readonly from: string;
  readonly to: string;
}

/** The sleeps that macOS itself remembers: only the last one. Null when it tells of none, or of one that has no end. */
export function lastSleep({ lastSleepAt, lastWakeAt }: MacTimes): readonly Sleep[] | null {
  if (lastSleepAt === null || lastWakeAt === null) return null;
  return Date.parse(lastSleepAt) < Date.parse(lastWakeAt) ? [{ from: lastSleepAt, to: lastWakeAt }] : null;
}

/**
 * Whether the Mac slept while late messages were sent. Yes when a known sleep overlaps; no only when all of them were sent
 * after the last waking, for sleeps before the known ones are forgotten; null is not known.
 */
export function markAsleep(bursts: readonly Burst[], sleeps: readonly Sleep[] | null): readonly Burst[] {
  const known = (sleeps ?? []).map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
  const woke = Math.max(...known.map(({ to }) => to));
  return bursts.map((burst) => {
    const [first, last] = [Date.parse(burst.sentFrom), Date.parse(burst.sentTo)];
    if (known.some(({ from, to }) => first <= to && last >= from)) return { ...burst, asleep: true };
    return { ...burst, asleep: known.length > 0 && first > woke ? false : null };
  });
}
