import { counted, duration } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';

/** Whether late messages came in all at once. */
export const backlogArrivesTogether = check({
  id: 'backlog-arrives-together',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Do late messages arrive all at once?',
  whether: 'whether late messages arrived all at once',
  fine: 'No late messages came in all at once.',
  problem: '{amount} came late, all at once, {times}. The longest waited {longest}.',
  notes: { fine: 'No late messages', problem: 'Came late, all at once' },
  onHealthyMac: 'sometimes',
  twin: 'late',
  sources: [
    { level: 'measured', note: 'late means stored after a message that was sent more than 120 seconds later' },
    { level: 'decision', note: 'old messages that iCloud adds later do not count' },
  ],
  judge({ messages }) {
    const { bursts } = messages.received.late;
    if (bursts.length === 0) return tooFewLately(messages, 'received') ?? { verdict: 'fine' };
    const late = bursts.reduce((sum, { count }) => sum + count, 0);
    return {
      verdict: 'problem',
      values: {
        amount: counted(late, 'message'),
        times: bursts.length === 1 ? 'once' : counted(bursts.length, 'time'),
        longest: duration(Math.max(...bursts.map(({ longestSeconds }) => longestSeconds))),
        count: late,
      },
    };
  },
});
