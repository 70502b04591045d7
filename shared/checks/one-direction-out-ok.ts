import { duration } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';
import { daysAfter, secondsFrom, silenceOf } from './silence.ts';

/** Whether nothing comes in any more, while the other side still confirms what you send. */
export const oneDirectionOutOk = check({
  id: 'one-direction-out-ok',
  kind: 'history',
  grade: 'trouble',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Do messages still come in?',
  whether: 'whether messages still come in',
  fine: 'Messages come in: the newest {ago} ago.',
  problem:
    'Nothing has come in for {ago}, while “Delivered” still came for your messages. The longest pause before was {usual}.',
  notes: { fine: 'Messages come in', problem: 'Nothing comes in' },
  onHealthyMac: 'rare',
  twin: 'silence',
  sources: [
    {
      level: 'user_report',
      note: 'a Mac sent well while nothing came in until its services were restarted',
      url: 'https://github.com/openclaw/openclaw/issues/90850',
    },
    {
      level: 'decision',
      note: 'over 24 hours and over three times the longest pause before; under 6 hours is no pause',
    },
  ],
  judge({ messages }, { at }) {
    const { newest, longestGapSeconds } = messages.received;
    // That nothing came in is only known where nothing is missing.
    const unclear = tooFewLately(messages, 'received');
    if (unclear || newest === null) return unclear ?? { verdict: 'unknown', reason: 'not_found' };
    const seconds = secondsFrom(newest, at);
    if (seconds < 0)
      return { verdict: 'unknown', reason: 'unreadable', because: 'The newest message carries a time in the future.' };
    const silence = silenceOf(seconds, messages);
    const values = { ago: duration(seconds), usual: duration(longestGapSeconds ?? 0) };
    if (silence === 'none') return { verdict: 'fine', values };
    if (silence === 'usual') return { verdict: 'not-applicable' };
    return daysAfter(messages, newest).some(({ deliveryMedianSeconds }) => deliveryMedianSeconds !== null)
      ? { verdict: 'problem', values }
      : { verdict: 'unknown', reason: 'not_found', because: 'None of your messages was confirmed since then either.' };
  },
});
