import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

const FEWEST = 3;

/** Whether messages are stored twice. */
export const duplicateMessages = check({
  id: 'duplicate-messages',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Are messages there twice?',
  whether: 'whether messages are there twice',
  fine: 'Your messages are there once.',
  problem: '{amount} look like a second copy of another one.',
  notes: { fine: 'None there twice', problem: 'Some there twice' },
  onHealthyMac: 'rare',
  sources: [
    {
      level: 'user_report',
      note: 'messages that came again out of iCloud carried a new name each',
      url: 'https://github.com/anthropics/claude-plugins-official/issues/5224',
    },
    {
      level: 'decision',
      note: 'same conversation, same second, and at least three: a link can look like two for a moment',
    },
  ],
  judge({ messages }) {
    const count = messages.received.duplicates;
    if (count < FEWEST) return tooFew(messages, 'received') ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(count, 'message'), count } };
  },
});
