import type { MessagesFacts } from '../facts/messages.ts';
import { meaningOf } from '../knowledge/send-errors.ts';
import { counted, dayAndTime } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';
import { mostFrequent } from './failures.ts';

/** The reason Messages kept for most of them, with its number, so that support can look it up. */
function reasonOf({ byCode }: MessagesFacts['sent']['failed']): string {
  const code = mostFrequent({ byCode });
  if (code === null) return 'Messages kept no reason.';
  const { plain, known } = meaningOf(code);
  const often = Object.keys(byCode).length > 1 ? 'Reason given most often' : 'Reason given';
  return known ? `${often}: ${plain} (number ${code}).` : `${often}: ${plain}.`;
}

/** Whether messages carry the red mark: sent by me, given up, with an error. */
export const notDeliveredLabel = check({
  id: 'not-delivered-label',
  kind: 'history',
  grade: 'trouble',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Did messages fail to send?',
  whether: 'whether messages failed to send',
  fine: 'None of your {total} sent messages failed.',
  problem: '{failed} you sent failed, to {people}. The newest: {newest}. {reason}',
  notes: { fine: 'None failed', problem: '{failed} failed' },
  onHealthyMac: 'rare',
  twin: 'history',
  sources: [
    {
      level: 'code',
      note: 'a finished message of mine with an error number is shown as “Not Delivered”',
      url: 'https://github.com/beeper/barcelona',
    },
    {
      level: 'code',
      note: 'the meaning of each number: see the list of send errors',
      url: 'https://github.com/beeper/barcelona',
    },
  ],
  judge({ messages }) {
    const { failed, total } = messages.sent;
    if (failed.count === 0) return tooFewLately(messages) ?? { verdict: 'fine', values: { total } };
    return {
      verdict: 'problem',
      values: {
        failed: counted(failed.count, 'message'),
        people: counted(failed.conversations, 'conversation'),
        newest: failed.newest ? dayAndTime(failed.newest) : 'unknown',
        reason: reasonOf(failed),
        count: failed.count,
      },
    };
  },
});
