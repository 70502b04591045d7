import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';
import { failedFor } from './failures.ts';

const FEWEST = 2;

/** Whether only pictures and other attachments fail, while words go through. */
export const textOkMediaNot = check({
  id: 'text-ok-media-not',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Do words go through, and only pictures fail?',
  whether: 'whether words go through while pictures fail',
  fine: 'It is not only pictures that fail.',
  problem: '{amount} failed, while words went through.',
  notes: { fine: 'Not only pictures', problem: 'Only pictures fail' },
  onHealthyMac: 'rare',
  sources: [
    {
      level: 'code',
      note: 'error numbers and transfer states of attachments',
      url: 'https://github.com/beeper/barcelona',
    },
    { level: 'decision', note: 'at least two, and no message of words failed or hangs' },
  ],
  judge({ messages }) {
    const { sent, attachments } = messages;
    // An attachment that fails on the way out is counted twice: as a message and as a transfer.
    const pictures = Math.max(failedFor(sent.failed, 'attachment'), attachments.failed);
    const words = sent.failed.count - failedFor(sent.failed, 'attachment') + sent.stuck;
    const values = { amount: counted(pictures, 'picture or file', 'pictures or files'), count: pictures };
    const wordsGo = sent.newestSentOk !== null && sent.total - sent.failed.count - sent.stuck > 0;
    const unclear = tooFewLately(messages);
    if (pictures >= FEWEST && words === 0 && wordsGo) return { verdict: 'problem', values };
    if (unclear) return unclear;
    if (words > 0) return { verdict: 'fine', values };
    return pictures === 0
      ? { verdict: 'not-applicable' }
      : { verdict: 'unknown', reason: 'not_found', because: 'One failure is too few to tell.' };
  },
});
