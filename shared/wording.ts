const units = [
  ['year', 365 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A number with its noun: `1 minute`, `7 minutes`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/**
 * A length of time as people say it, in its largest fitting unit, rounded: 421 s is "7 minutes". Takes seconds, ignores the
 * sign. A unit is used from 1.5 of it on, so that 90 s is "2 minutes" and 80 s stays "80 seconds".
 */
export function duration(seconds: number): string {
  const length = Math.abs(seconds);
  if (length < 1) return 'less than 1 second';
  const [unit, size] = units.find(([, each]) => length >= each * 1.5) ?? (['second', 1] as const);
  return counted(Math.round(length / size), unit);
}

/** A day as people say it ("12 November"), in the zone of whoever reads it. Takes ISO 8601. */
export const day = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date(Date.parse(iso)));

/** A time of day ("09:10"), in the zone of whoever reads it. Takes ISO 8601. */
export const clockTime = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(Date.parse(iso)));

/** A day with its time ("12 November, 09:10"), in the zone of whoever reads it. Takes ISO 8601. */
export const dayAndTime = (iso: string): string => `${day(iso)}, ${clockTime(iso)}`;

/** The same sentence with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
