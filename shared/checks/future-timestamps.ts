import { counted, duration } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether messages were delivered before they were sent: then this Mac's clock was fast. */
export const futureTimestamps = check({
  id: 'future-timestamps',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Do the times of your messages make sense?',
  whether: 'whether the times of your messages make sense',
  fine: 'The times of your messages make sense.',
  problem: '{amount} arrived before being sent. This Mac’s clock was up to {fast} fast then.',
  notes: { fine: 'Times make sense', problem: 'Clock was {fast} fast' },
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'user_report',
      note: 'the time of sending is this Mac’s, the time of delivery is not',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server/issues/597',
    },
  ],
  judge({ messages }) {
    const { count, worstSeconds } = messages.sent.deliveredBeforeSent;
    if (count > 0)
      return { verdict: 'problem', values: { amount: counted(count, 'message'), fast: duration(worstSeconds) } };
    return messages.sent.slow.sample > 0
      ? { verdict: 'fine' }
      : (tooFew(messages) ?? { verdict: 'unknown', reason: 'not_found' });
  },
});
