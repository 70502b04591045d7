import type { SystemFacts } from '../../shared/facts/system.ts';

/** When the Mac was started, and when it last went to sleep and woke up. */
export type MacTimes = Pick<SystemFacts, 'bootedAt' | 'lastSleepAt' | 'lastWakeAt'>;

/** The output has three short lines; anything much longer is something else. */
const LONGEST = 100_000;

/** Seconds since 1970 within four-digit years; 0 stands for "never since the start". */
const LATEST_SECONDS = 253_402_300_799;

const timeOf = (key: string, text: string): string | null => {
  const found = new RegExp(`^kern\\.${key}: *\\{ *sec = (\\d{1,12})\\b`, 'm').exec(text);
  const seconds = Number(found?.[1] ?? 0);
  return seconds > 0 && seconds <= LATEST_SECONDS ? new Date(seconds * 1000).toISOString() : null;
};

/** Reads `sysctl kern.boottime kern.sleeptime kern.waketime`; null for what it does not tell. */
export function readBootTime(text: string): MacTimes {
  const start = text.slice(0, LONGEST);
  return {
    bootedAt: timeOf('boottime', start),
    lastSleepAt: timeOf('sleeptime', start),
    lastWakeAt: timeOf('waketime', start),
  };
}
