import { flag, type History } from './history.ts';

/** True when the message has all of these flags. */
export const has = (history: History, nth: number, flags: number): boolean =>
  ((history.flags[nth] ?? 0) & flags) === flags;

/** Sent by me, finished and with an error: Messages calls it "Not Delivered". */
export const isFailed = (history: History, nth: number): boolean =>
  history.error[nth] !== 0 && has(history, nth, flag.mine | flag.finished);

/** Five minutes in milliseconds: what is still being sent then hangs (our threshold). */
const HANGS_MS = 300_000;
/** A day in milliseconds: a phone that was off for some hours must not count. */
const DAY_MS = 86_400_000;

/** Sent by me, no error, not waiting for a satellite, and still here after five minutes. `now` in ms since 2001. */
export function isStuck(history: History, nth: number, now: number): boolean {
  const flags = history.flags[nth] ?? 0;
  if (!(flags & flag.mine) || flags & (flag.sent | flag.waitsForSatellite) || history.error[nth] !== 0) return false;
  // Automation leaves text rows without a conversation that were never meant to go out (github.com/openclaw/imsg/issues/90).
  if (flags & flag.sms && !(flags & flag.linked)) return false;
  return (history.at[nth] ?? 0) <= now - HANGS_MS;
}

const SENT_TO_ONE = flag.mine | flag.oneToOne | flag.sent;

/** Apple's own definition, taken from a partial index of the store, for messages older than a day. `now` in ms since 2001. */
export function isUndelivered(history: History, nth: number, now: number): boolean {
  const flags = history.flags[nth] ?? 0;
  return (
    (flags & SENT_TO_ONE) === SENT_TO_ONE &&
    (flags & (flag.iMessage | flag.rcs)) !== 0 &&
    (flags & (flag.delivered | flag.downgraded)) === 0 &&
    (history.at[nth] ?? 0) <= now - DAY_MS
  );
}

/** The message was confirmed, whether or not the store kept the time of it. */
export const isDelivered = (history: History, nth: number): boolean =>
  has(history, nth, flag.mine | flag.delivered) || (has(history, nth, flag.mine) && (history.delivered[nth] ?? 0) > 0);
