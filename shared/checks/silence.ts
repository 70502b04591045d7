import type { MessagesFacts } from '../facts/messages.ts';

const DAY_SECONDS = 86_400;
const LONG_FACTOR = 3;
const LATELY_SECONDS = 6 * 3600;

/** Seconds from one moment to another; negative when the second comes first. Takes ISO 8601. */
export const secondsFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

/**
 * How unusual a silence is. Our choice: `long` is over a day and over three times the longest silence seen before, `none` is
 * under six hours. Between the two nobody can tell, nights and weekends being what they are.
 */
export function silenceOf(seconds: number, { received }: MessagesFacts): 'none' | 'usual' | 'long' {
  if (seconds < LATELY_SECONDS) return 'none';
  const usual = received.longestGapSeconds;
  return usual !== null && seconds > DAY_SECONDS && seconds > LONG_FACTOR * usual ? 'long' : 'usual';
}

/** The earliest moment at which a day can begin anywhere: the days of the facts are those of the Mac's own time zone. */
const earliest = (day: string): number => Date.parse(`${day}T00:00:00Z`) - 14 * 3600 * 1000;

/** The days of the history that surely began after a moment; all of them when there is none. */
export const daysAfter = ({ byDay }: MessagesFacts, moment: string | null): MessagesFacts['byDay'] =>
  moment === null ? byDay : byDay.filter(({ day }) => earliest(day) >= Date.parse(moment));
