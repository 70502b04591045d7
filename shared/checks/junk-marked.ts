import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether messages of others were marked as junk, which takes them out of sight. */
export const junkMarked = check({
  id: 'junk-marked',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Were messages marked as junk?',
  whether: 'whether messages were marked as junk',
  fine: 'No message was marked as junk.',
  problem: '{amount} from others {were} marked as junk.',
  notes: { fine: 'None marked as junk', problem: 'Some marked as junk' },
  onHealthyMac: 'half',
  sources: [
    {
      level: 'code',
      note: 'the mark of a message that was classified or reported as junk',
      url: 'https://github.com/beeper/barcelona',
    },
  ],
  judge({ messages }) {
    const count = messages.junk;
    if (count === 0) return tooFew(messages, 'received') ?? { verdict: 'fine' };
    return {
      verdict: 'problem',
      values: { amount: counted(count, 'message'), were: count === 1 ? 'was' : 'were', count },
    };
  },
});
