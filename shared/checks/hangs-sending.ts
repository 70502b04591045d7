import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';

/** Whether messages hang: neither sent nor given up after 5 minutes. */
export const hangsSending = check({
  id: 'hangs-sending',
  kind: 'history',
  grade: 'trouble',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Do messages hang while sending?',
  whether: 'whether messages hang while sending',
  fine: 'No message hangs while sending.',
  problem: '{amount} never finished sending.',
  notes: { fine: 'None hangs', problem: '{amount} hang' },
  onHealthyMac: 'almost never',
  twin: 'history',
  sources: [
    {
      level: 'code',
      note: 'not sent and without an error means still sending',
      url: 'https://github.com/beeper/barcelona',
    },
    { level: 'decision', note: 'older than 5 minutes counts as hanging' },
  ],
  judge({ messages }) {
    const { stuck } = messages.sent;
    if (stuck === 0) return tooFewLately(messages) ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(stuck, 'message'), count: stuck } };
  },
});
