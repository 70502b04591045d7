import { counted } from '../wording.ts';
import { check } from './check.ts';
import { ENOUGH, notEnough, tooFewLately } from './enough.ts';

/** Whether attachments hang on their way, in or out. */
export const attachmentsStuck = check({
  id: 'attachments-stuck',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Do pictures and files hang on their way?',
  whether: 'whether pictures and files hang on their way',
  fine: 'None of {total} pictures and files hangs on its way.',
  problem: '{amount} never finished loading or sending.',
  notes: { fine: 'None hangs', problem: '{amount} hang' },
  onHealthyMac: 'sometimes',
  twin: 'pictures',
  sources: [
    { level: 'code', note: 'transfer states 1 to 4 mean on the way', url: 'https://github.com/beeper/barcelona' },
    { level: 'decision', note: 'older than 30 minutes counts as hanging' },
  ],
  judge({ messages }) {
    const { stuck, total } = messages.attachments;
    if (stuck > 0)
      return {
        verdict: 'problem',
        values: { amount: counted(stuck, 'picture or file', 'pictures or files'), count: stuck },
      };
    const unclear = tooFewLately(messages);
    if (unclear) return unclear;
    return total < ENOUGH ? notEnough(total, 'pictures or files') : { verdict: 'fine', values: { total } };
  },
});
