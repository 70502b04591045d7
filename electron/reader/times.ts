/** Milliseconds between 1970 and 2001, where the times of the message store begin (public forensic readers agree on it). */
const EPOCH = 978_307_200_000;

/** Above this a stored time is in nanoseconds, below in whole seconds, as before macOS 10.13. */
const NANOSECONDS_FROM = 1e15;

/**
 * A stored time as milliseconds since 2001. Stores mix both units, so it is decided value by value. Nanoseconds lose their
 * last three digits as a plain number, hence the rounding.
 */
export const inMs = (stored: number): number =>
  Math.round(stored > NANOSECONDS_FROM ? stored / 1_000_000 : stored * 1_000);

/** Milliseconds since 1970 as milliseconds since 2001. */
export const since2001 = (ms: number): number => Math.trunc(ms) - EPOCH;

/** A window in milliseconds since 2001 in the two units of the store, for statements. */
export const inStoreUnits = ({ from, to }: { readonly from: number; readonly to: number }) => ({
  fromNs: from * 1_000_000,
  toNs: to * 1_000_000,
  fromS: Math.ceil(from / 1_000),
  toS: Math.floor(to / 1_000),
});

/** Milliseconds since 2001 as ISO 8601 in UTC; null when there is no time. */
export const moment = (ms: number | null): string | null => (ms === null ? null : new Date(ms + EPOCH).toISOString());

/** Where a moment lies on the wall of a time zone. `day` counts days since 2001, `weekday` 1 is Monday. */
export interface WallTime {
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Milliseconds by which the wall of the zone is ahead of UTC at a moment in ms since 2001. */
function offsetIn(format: Intl.DateTimeFormat, ms: number): number {
  const at = Math.floor(ms / 1_000) * 1_000;
  const parts = Object.fromEntries(format.formatToParts(at + EPOCH).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH - at;
}

/** Tells days and hours in a time zone; asks for its offset once per hour at most, for a million times need to be told. */
export function wallClock(timeZone: string): (ms: number) => WallTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const offset = (unit: number, key: number): number => {
    const kept = known.get(key * unit);
    if (kept !== undefined) return kept;
    const made = offsetIn(format, key * unit);
    known.set(key * unit, made);
    return made;
  };
  return (ms) => {
    const day = Math.floor(ms / DAY_MS);
    const early = offset(DAY_MS, day);
    // Only on the two days on which clocks change does the hour matter.
    const ahead = early === offset(DAY_MS, day + 1) ? early : offset(HOUR_MS, Math.floor(ms / HOUR_MS));
    const wall = ms + ahead;
    const wallDay = Math.floor(wall / DAY_MS);
    // 1 January 2001 was a Monday.
    return {
      day: wallDay,
      weekday: (((wallDay % 7) + 7) % 7) + 1,
      hour: Math.floor((wall - wallDay * DAY_MS) / HOUR_MS),
    };
  };
}

/** A day counted since 2001 as "2026-11-20". */
export const dayName = (day: number): string => new Date(day * DAY_MS + EPOCH).toISOString().slice(0, 10);
