import type { PlistValue } from './plist.ts';

/** Seconds between 1970 and 2001, where Apple's own times begin. */
const EPOCH = 978_307_200;
/** Bare numbers below count from 2001 and reach 2032; above they count from 1970 and begin in 2001. */
const FROM_2001_UNTIL = 1_000_000_000;
const LATEST_SECONDS = 4_000_000_000;
/** No time of today's Messages is older: it came in 2011 (our threshold). Seconds since 1970. */
const EARLIEST_SECONDS = Date.UTC(2011, 0, 1) / 1000;

type Maybe = PlistValue | undefined;

/** A number however it is written; null for anything else. */
export function numberOf(value: Maybe): number | null {
  if (!value || !['integer', 'real', 'string'].includes(value.kind)) return null;
  return /^-?\d{1,15}(\.\d{1,20})?$/.test(value.text) ? Number(value.text) : null;
}

/** Yes or no however it is written; null for anything else. */
export function yesOrNo(value: Maybe): boolean | null {
  if (value?.kind === 'true' || value?.kind === 'false') return value.kind === 'true';
  if (value?.kind === 'string' && /^(yes|true)$/i.test(value.text)) return true;
  if (value?.kind === 'string' && /^(no|false)$/i.test(value.text)) return false;
  const number = numberOf(value);
  return number === 0 || number === 1 ? number === 1 : null;
}

/** A time as ISO 8601; bare numbers are seconds since 2001 or since 1970. Null for one after `latest` (ms since 1970). */
export function timeOf(value: Maybe, latest: number): string | null {
  const isDate =
    value && ['date', 'string'].includes(value.kind) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value.text);
  const number = numberOf(value);
  const bare = number === null || number >= FROM_2001_UNTIL ? number : number + EPOCH;
  const seconds = isDate ? Date.parse(value.text) / 1000 : bare;
  const isBelievable =
    seconds !== null && seconds >= EARLIEST_SECONDS && seconds <= Math.min(LATEST_SECONDS, latest / 1000);
  return isBelievable ? new Date(seconds * 1000).toISOString() : null;
}
