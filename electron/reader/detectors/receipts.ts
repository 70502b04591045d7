import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import { has, isDelivered } from '../history/message.ts';
import { moment } from '../times.ts';

/** So many delivered messages after the last "Read" make a change, so many without any a habit (our thresholds). */
const STOPPED = 5;
const NEVER = 10;
/** The last "Read" must not be older than this before the first message without, or it is no change. Milliseconds. */
const FRESH_MS = 30 * 86_400_000;

interface Thread {
  lastRead: number;
  /** Delivered messages in all, and after the last "Read" with the time of the first of them. */
  delivered: number;
  since: number;
  firstSince: number;
}

const BLUE_TO_ONE = flag.mine | flag.oneToOne | flag.iMessage;

/**
 * In which one-to-one conversations "Read" came, stopped coming, or never came although messages arrive. A missing "Read"
 * alone is no fault: only a change is a finding. Groups have none.
 */
export function receipts(history: History): Omit<MessagesFacts['receipts'], 'switchedOff'> {
  const { length, at, error, conversation } = history;
  const threads = new Map<number, Thread>();
  const arrived = (nth: number) =>
    has(history, nth, BLUE_TO_ONE) && error[nth] === 0 && (isDelivered(history, nth) || has(history, nth, flag.read));
  for (let nth = 0; nth < length; nth++) {
    const number = conversation[nth] ?? 0;
    if (number === 0 || !arrived(nth)) continue;
    const fresh = { lastRead: Number.NEGATIVE_INFINITY, delivered: 0, since: 0, firstSince: Number.POSITIVE_INFINITY };
    const thread = threads.get(number) ?? fresh;
    if (thread === fresh) threads.set(number, fresh);
    thread.delivered += 1;
    if (has(history, nth, flag.read)) thread.lastRead = Math.max(thread.lastRead, at[nth] ?? 0);
  }
  for (let nth = 0; nth < length; nth++) {
    const thread = threads.get(conversation[nth] ?? 0);
    const time = at[nth] ?? 0;
    if (!thread || time <= thread.lastRead || !arrived(nth)) continue;
    thread.since += 1;
    thread.firstSince = Math.min(thread.firstSince, time);
  }
  const all = [...threads.values()];
  const stopped = all.filter(
    ({ lastRead, since, firstSince }) => since >= STOPPED && firstSince - lastRead <= FRESH_MS,
  );
  return {
    conversations: all.filter(({ lastRead }) => lastRead > Number.NEGATIVE_INFINITY).length,
    stopped: stopped.length,
    stoppedSince: moment(stopped.length === 0 ? null : Math.max(...stopped.map(({ firstSince }) => firstSince))),
    never: all.filter(({ lastRead, delivered }) => lastRead === Number.NEGATIVE_INFINITY && delivered >= NEVER).length,
  };
}
