import { counted, day } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';

/** Whether messages began blue and went out green. */
export const fellBackToText = check({
  id: 'fell-back-to-text',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'person',
  needs: ['messages'],
  question: 'Did blue messages turn green?',
  whether: 'whether blue messages turned green',
  fine: 'Your blue messages stayed blue.',
  problem: '{amount} turned green.{since}',
  notes: { fine: 'Stayed blue', problem: 'Turned green' },
  onHealthyMac: 'rare',
  twin: 'history',
  sources: [
    {
      level: 'code',
      note: 'the mark for “sent as a text message instead”',
      url: 'https://github.com/beeper/barcelona',
    },
  ],
  judge({ messages }) {
    const { fellBackToText: count, switchedToText } = messages.sent;
    if (count === 0 && switchedToText.conversations === 0) return tooFewLately(messages) ?? { verdict: 'fine' };
    const { conversations, since } = switchedToText;
    const where = counted(conversations, 'conversation');
    return {
      verdict: 'problem',
      values: {
        amount: count > 0 ? counted(count, 'blue message') : where,
        since: since ? ` ${count > 0 ? `${where} went` : 'It went'} green for good on ${day(since)}.` : '',
        count,
      },
    };
  },
});
