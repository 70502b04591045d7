import type { SystemFacts } from '../facts/system.ts';
import { duration } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';
import { secondsFrom, silenceOf } from './silence.ts';

/** How long the Mac has surely been on since a moment: since it was started, without its last sleep. */
function awakeSeconds({ bootedAt, lastSleepAt, lastWakeAt }: SystemFacts, since: string, at: string): number {
  const from = Math.max(Date.parse(since), Date.parse(bootedAt ?? at));
  const slept = Math.max(from, Date.parse(lastSleepAt ?? at));
  const woke = Math.max(slept, Date.parse(lastWakeAt ?? at));
  return (Date.parse(at) - from - (woke - slept)) / 1000;
}

/** Whether nothing at all was stored for unusually long, although the Mac was running. */
export const noNewRows = check({
  id: 'no-new-rows',
  kind: 'history',
  grade: 'trouble',
  group: 'messages',
  station: 'mac',
  needs: ['system', 'messages'],
  question: 'Is anything new stored on this Mac?',
  whether: 'whether anything new is stored on this Mac',
  fine: 'The newest message was stored {ago} ago.',
  problem:
    'No message was stored on this Mac for {ago}. The longest pause between messages from others was {usual} before.',
  notes: { fine: 'New messages are stored', problem: 'Nothing new is stored' },
  onHealthyMac: 'almost never',
  twin: 'silence',
  sources: [
    {
      level: 'decision',
      note: 'over 24 hours and over three times the longest pause before, with the Mac running all that time',
    },
  ],
  judge({ system, messages }, { at }) {
    const { newest } = messages.database;
    const unclear = tooFewLately(messages, 'received');
    if (unclear || newest === null) return unclear ?? { verdict: 'unknown', reason: 'not_found' };
    const seconds = secondsFrom(newest, at);
    if (seconds < 0)
      return { verdict: 'unknown', reason: 'unreadable', because: 'The newest message carries a time in the future.' };
    const silence = silenceOf(seconds, messages);
    const values = { ago: duration(seconds), usual: duration(messages.received.longestGapSeconds ?? 0) };
    if (silence === 'none') return { verdict: 'fine', values };
    if (silence === 'usual') return { verdict: 'not-applicable' };
    if (system.bootedAt === null) return { verdict: 'unknown', reason: 'unreadable' };
    return silenceOf(awakeSeconds(system, newest, at), messages) === 'long'
      ? { verdict: 'problem', values }
      : { verdict: 'unknown', reason: 'not_found', because: 'This Mac was off or asleep for part of that time.' };
  },
});
