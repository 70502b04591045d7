import type { MessagesFacts } from '../facts/messages.ts';
import { check } from './check.ts';
import { ENOUGH, tooFew } from './enough.ts';

const FEWEST = 8;
const SPAN = 3;
const QUARTER = 4;
const WEEKDAYS = 3;

const onTheHour = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;

/** What happened in every span of three hours around the clock. */
const spans = ({ byHour }: MessagesFacts) =>
  Array.from({ length: 24 }, (_, from) => {
    const inside = byHour.filter(({ hour }) => (hour - from + 24) % 24 < SPAN);
    return {
      from,
      sent: inside.reduce((sum, it) => sum + it.sent, 0),
      failed: inside.reduce((sum, it) => sum + it.failed, 0),
      weekdays: new Set(inside.filter(({ failed }) => failed > 0).map(({ weekday }) => weekday)).size,
    };
  });

/** Whether failures crowd into a few hours of the day. That says when, and never why. */
export const failsAtCertainHours = check({
  id: 'fails-at-certain-hours',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Do messages fail at certain hours?',
  whether: 'whether messages fail at certain hours',
  fine: 'Your failed messages are spread over the day.',
  problem:
    '{count} of {total} failed messages fell between {from} and {to}, on {days} different weekdays. Only {share} % of your messages are from these hours.',
  notes: { fine: 'Spread over the day', problem: 'Between {from} and {to}' },
  onHealthyMac: 'rare',
  sources: [
    {
      level: 'decision',
      note: 'at least 8 failures, two thirds of them within 3 hours that hold at most a quarter of 20 or more messages, on 3 weekdays',
    },
  ],
  judge({ messages }) {
    const total = messages.byHour.reduce((sum, { failed }) => sum + failed, 0);
    const sent = messages.byHour.reduce((sum, it) => sum + it.sent, 0);
    const worst = spans(messages).reduce((best, it) => (it.failed > best.failed ? it : best));
    const crowded =
      total >= FEWEST &&
      worst.sent * QUARTER <= sent &&
      sent >= ENOUGH &&
      worst.failed * 3 >= total * 2 &&
      worst.weekdays >= WEEKDAYS;
    const values = {
      count: worst.failed,
      total,
      from: onTheHour(worst.from),
      to: onTheHour(worst.from + SPAN),
      days: worst.weekdays,
      share: sent === 0 ? 0 : Math.round((worst.sent / sent) * 100),
    };
    if (crowded) return { verdict: 'problem', values };
    const unclear = tooFew(messages);
    if (unclear) return unclear;
    return total < FEWEST ? { verdict: 'not-applicable' } : { verdict: 'fine', values };
  },
});
