import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether messages are stored that Messages itself could not process. */
export const corruptMessages = check({
  id: 'corrupt-messages',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Could Messages process everything?',
  whether: 'whether Messages could process everything',
  fine: 'Messages could process everything it stored.',
  problem: '{amount} could not be processed by Messages.',
  notes: { fine: 'All processed', problem: 'Some not processed' },
  onHealthyMac: 'almost never',
  twin: 'stored',
  sources: [
    {
      level: 'code',
      note: 'the mark of a message whose content could not be processed',
      url: 'https://github.com/beeper/barcelona',
    },
  ],
  judge({ messages }) {
    const count = messages.corrupt;
    if (count === 0) return tooFew(messages, 'received') ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(count, 'message'), count } };
  },
});
