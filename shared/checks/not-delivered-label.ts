import { counted, dayAndTime } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

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
  problem: '{failed} you sent failed, to {people}. The newest: {newest}.',
  notes: { fine: 'None failed', problem: '{failed} failed' },
  onHealthyMac: 'rare',
  twin: 'history',
  sources: [
    {
      level: 'code',
      note: 'a finished message of mine with an error number is shown as “Not Delivered”',
      url: 'https://github.com/beeper/barcelona',
    },
  ],
  judge({ messages }) {
    const { failed, total } = messages.sent;
    if (failed.count === 0) return tooFew(messages) ?? { verdict: 'fine', values: { total } };
    return {
      verdict: 'problem',
      values: {
        failed: counted(failed.count, 'message'),
        people: counted(failed.conversations, 'conversation'),
        newest: failed.newest ? dayAndTime(failed.newest) : 'unknown',
        count: failed.count,
      },
    };
  },
});
