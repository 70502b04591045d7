import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';

/** Whether "Delivered" never came for messages to one person, by Apple's own definition, a day later. */
export const undelivered = check({
  id: 'undelivered',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'person',
  needs: ['messages'],
  question: 'Did “Delivered” come for your messages?',
  whether: 'whether “Delivered” came for your messages',
  fine: '“Delivered” came for your messages.',
  problem: '{amount} left this Mac, but “Delivered” never came.',
  notes: { fine: 'Their phone answers', problem: 'No “Delivered” back' },
  onHealthyMac: 'sometimes',
  twin: 'history',
  sources: [
    {
      level: 'code',
      note: 'Messages’ own index of undelivered messages',
      url: 'https://github.com/beeper/platform-imessage',
    },
    { level: 'decision', note: 'older than 24 hours, so that a phone that was off does not count' },
  ],
  judge({ messages }) {
    const { undelivered: count } = messages.sent;
    if (count === 0) return tooFewLately(messages) ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(count, 'message'), count } };
  },
});
