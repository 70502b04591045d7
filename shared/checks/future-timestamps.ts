import { counted, duration } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether messages were delivered before they were sent, or carry a time still to come: then a clock was off. */
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
  problem: '{amount} {meaning}',
  notes: { fine: 'Times make sense', problem: 'Times do not make sense' },
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'user_report',
      note: 'the time of sending is this Mac’s, the time of delivery is not',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server/issues/597',
    },
    { level: 'decision', note: 'a time more than two minutes after now counts, scheduled messages do not' },
  ],
  judge({ messages }) {
    const { count, worstSeconds } = messages.sent.deliveredBeforeSent;
    const { mine, theirs } = messages.futureDates;
    const values = { count: count || mine || theirs };
    if (count > 0) {
      const meaning = `arrived before being sent. This Mac’s clock was up to ${duration(worstSeconds)} fast then.`;
      return { verdict: 'problem', values: { ...values, amount: counted(count, 'message'), meaning } };
    }
    const future = (amount: number) => `${amount === 1 ? 'carries' : 'carry'} a time that is still to come.`;
    if (mine > 0) {
      const meaning = `of yours ${future(mine)} This Mac’s clock was fast then, or is slow now.`;
      return { verdict: 'problem', values: { ...values, amount: counted(mine, 'message'), meaning } };
    }
    if (theirs > 0) {
      const meaning = `from others ${future(theirs)} Their clock was fast then, or yours is slow now.`;
      return { verdict: 'problem', values: { ...values, amount: counted(theirs, 'message'), meaning } };
    }
    return tooFew(messages) ?? tooFew(messages, 'received') ?? { verdict: 'fine' };
  },
});
