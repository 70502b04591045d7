import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';

/** Whether what is missing may lie among the unknown senders. Only the person can say whether it does. */
export const inUnknownSenders = check({
  id: 'in-unknown-senders',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Are messages kept apart as unknown?',
  whether: 'whether the messages you miss are in the list of unknown senders',
  fine: 'No message is kept in the list of unknown senders or spam.',
  problem: 'The messages you miss are in the list of unknown senders.',
  notes: { fine: 'None kept apart', problem: 'Kept apart as unknown' },
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'code',
      note: 'any value but zero keeps a conversation out of the main list',
      url: 'https://github.com/beeper/platform-imessage',
    },
  ],
  judge({ messages }) {
    const count = messages.filtered;
    if (count === 0) return tooFewLately(messages, 'received') ?? { verdict: 'fine' };
    const where = `${counted(count, 'message')} ${count === 1 ? 'lies' : 'lie'} in lists of their own. Only you can tell whether one of them is missing.`;
    return { verdict: 'unknown', reason: 'not_found', because: where };
  },
});
