import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether messages arrived in silence because the other side had a Focus on. */
export const deliveredQuietly = check({
  id: 'delivered-quietly',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Did your messages arrive in silence?',
  whether: 'whether your messages arrived in silence',
  fine: 'None of your messages was silenced by a Focus of the other side.',
  problem: '{amount} of yours arrived in silence: a Focus was on at the other side.',
  notes: { fine: 'Not silenced', problem: 'Silenced over there' },
  onHealthyMac: 'sometimes',
  sources: [
    {
      level: 'code',
      note: 'the marks behind “Delivered Quietly”',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-app',
    },
  ],
  judge({ messages }) {
    const count = messages.sent.deliveredQuietly;
    if (count === 0) return tooFew(messages) ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(count, 'message'), count } };
  },
});
