import type { Direction } from '../station.ts';
import type { WatchEvent } from './event.ts';

/** Whether a fix held, as far as the watch can tell. */
export type WatchVerdict = 'held' | 'came-back' | 'watching' | 'not-enough';

/**
 * What a watch saw of iMessages, in numbers. Every message counts once; old history that iCloud puts in and text messages do
 * not count, but one that was meant to be an iMessage does.
 */
export interface WatchSummary {
  /** Messages of mine that left this Mac, those of them that were confirmed, and those that failed once, hang, or fell back. */
  readonly sent: number;
  readonly delivered: number;
  readonly failed: number;
  readonly received: number;
  /** Arrived here more than two minutes after they were sent, while the Mac was awake. */
  readonly late: number;
  /** The longest such time of all messages, late or not; null when nothing could be measured. */
  readonly slowestSeconds: number | null;
  readonly verdict: WatchVerdict;
}

/** So many messages are proof enough, or so long a time, whichever comes first (our thresholds). */
export const PROOF_MESSAGES = 20;
export const PROOF_HOURS = 48;
/** Fewer messages than this in all that time prove nothing (our threshold). */
const FEWEST = 5;
/** Arrived later than this counts as late, as in the check of the history. Seconds. */
const LATE_SECONDS = 120;
/** One message in so many may be late on a Mac that is well (our threshold: 99 of 100 are quicker than 10 minutes). */
const MAY_BE_LATE = 10;
/** What is still being sent after five minutes hangs, as in the check of the history. */
const HANGS_MS = 300_000;
const HOUR_MS = 3_600_000;

/** One message as it stands now, and whether it ever failed or had to go as a text message. */
interface Message extends WatchEvent {
  readonly everFailed: boolean;
}

const isBad = ({ state }: WatchEvent): boolean => state === 'failed' || state === 'fell-back';
const counts = ({ service, state, latenessSeconds }: WatchEvent): boolean =>
  latenessSeconds !== null && (service === 'iMessage' || state === 'fell-back');

function messagesOf(events: readonly WatchEvent[]): readonly Message[] {
  const all = new Map<number, Message>();
  for (const event of events) {
    const everFailed = isBad(event) || (all.get(event.order)?.everFailed ?? false);
    all.set(event.order, { ...event, everFailed });
  }
  return [...all.values()].filter(counts);
}

/** What the events are judged by. */
export interface WatchTerms {
  /** When the watch began and what time it is, ISO 8601. */
  readonly since: string;
  readonly now: string;
  /** The way of messages that the fix was about, null for both. */
  readonly direction: Direction | null;
  /** How far this Mac's clock is off in seconds, + is slow; 0 when it is not known. Others' messages are stamped outside. */
  readonly clockOffsetSeconds: number;
}

/**
 * What the events of a watch say, in their order.
 *
 * A single message that failed means that the trouble came back, also when it went out on the second try, and so does one
 * that hangs; so do late ones when they are more than one and more than one in ten. The fix held when 20 messages of that
 * way were fine, or when 48 hours are over with at least 5 of them. 48 hours with fewer are not enough to say anything.
 */
export function watchSummary(
  events: readonly WatchEvent[],
  { since, now, direction, clockOffsetSeconds }: WatchTerms,
): WatchSummary {
  const at = Date.parse(now);
  const all = messagesOf(events);
  const count = (is: (message: Message) => boolean): number => all.filter(is).length;
  const hangs = ({ state, sentAt }: Message) => state === 'sending' && at - Date.parse(sentAt) > HANGS_MS;
  const trueSeconds = ({ state, latenessSeconds }: Message) =>
    Math.max(0, (latenessSeconds ?? 0) + (state === 'received' ? clockOffsetSeconds : 0));
  const times = all.filter(({ afterGap }) => !afterGap).map(trueSeconds);
  const late = times.filter((seconds) => seconds > LATE_SECONDS).length;
  const sent = count(({ state }) => state === 'sent' || state === 'delivered');
  const received = count(({ state }) => state === 'received');
  const failed = count((message) => message.everFailed || hangs(message));
  const proof = (direction === 'receive' ? 0 : sent) + (direction === 'send' ? 0 : received);

  const verdict = (): WatchVerdict => {
    if (failed > 0 || (late > 1 && late * MAY_BE_LATE > times.length)) return 'came-back';
    if (proof >= PROOF_MESSAGES) return 'held';
    if (at - Date.parse(since) < PROOF_HOURS * HOUR_MS) return 'watching';
    return proof >= FEWEST ? 'held' : 'not-enough';
  };
  return {
    sent,
    delivered: count(({ state }) => state === 'delivered'),
    failed,
    received,
    late,
    slowestSeconds: times.length === 0 ? null : Math.max(...times),
    verdict: verdict(),
  };
}
