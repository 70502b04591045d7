/** Milliseconds between 1970 and 2001, where the times of the message store begin (public forensic readers agree on it). */
const EPOCH = 978_307_200_000;

/** Milliseconds since 1970 as milliseconds since 2001. */
export const since2001 = (ms: number): number => Math.trunc(ms) - EPOCH;

/** Milliseconds since 2001 as ISO 8601 in UTC; null when there is no time. */
export const moment = (ms: number | null): string | null => (ms === null ? null : new Date(ms + EPOCH).toISOString());

/** Milliseconds since 2001 as a UTC day, like "2026-11-20". */
export const day = (ms: number): string => new Date(ms + EPOCH).toISOString().slice(0, 10);
