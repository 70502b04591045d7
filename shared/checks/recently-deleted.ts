import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether messages lie in “Recently Deleted”. Somebody who misses messages may find them there. */
export const recentlyDeleted = check({
  id: 'recently-deleted',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Do messages lie in “Recently Deleted”?',
  whether: 'whether messages lie in “Recently Deleted”',
  fine: 'No message lies in “Recently Deleted”.',
  problem: '{amount} {lie} in “Recently Deleted”. You can still put them back.',
  notes: { fine: 'Nothing lately deleted', problem: 'Some lately deleted' },
  onHealthyMac: 'half',
  sources: [
    {
      level: 'apple',
      note: 'deleted messages can be put back for 30 to 40 days',
      url: 'https://support.apple.com/102615',
    },
  ],
  judge({ messages }) {
    const count = messages.recentlyDeleted;
    if (count === 0) return tooFew(messages, 'received') ?? { verdict: 'fine' };
    return {
      verdict: 'problem',
      values: { amount: counted(count, 'message'), lie: count === 1 ? 'lies' : 'lie', count },
    };
  },
});
