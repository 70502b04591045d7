import { duration } from '../wording.ts';
import { check } from './check.ts';
import { damagedHistory, ENOUGH, notEnough, tooFew } from './enough.ts';

const SLOW_MEDIAN_SECONDS = 10;
const SLOW_SHARE = 0.1;

/** Whether messages take unusually long until "Delivered". */
export const slowDelivery = check({
  id: 'slow-delivery',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'How long do your messages take to arrive?',
  whether: 'how long your messages take to arrive',
  fine: 'Half of your messages arrive within {median}.',
  problem: 'Your messages take long: half need more than {median}, {slow} of {sample} more than a minute.',
  notes: { fine: 'Arrive quickly', problem: 'Arrive slowly' },
  onHealthyMac: 'rare',
  twin: 'late',
  sources: [
    {
      level: 'user_report',
      note: 'on one healthy Mac half of 1,593 messages were delivered within 0.44 s, nine tenths within 2.7 s',
      url: 'https://github.com/cyberpapiii/imessage-max',
    },
    { level: 'decision', note: 'unusual: half above 10 s, or more than a tenth above 60 s, of at least 20' },
  ],
  judge({ messages }) {
    const { sample, over60s, medianSeconds } = messages.sent.slow;
    if (sample < ENOUGH || medianSeconds === null) return damagedHistory(messages) ?? notEnough(sample);
    const values = { median: duration(medianSeconds), slow: over60s, sample };
    const slow = medianSeconds > SLOW_MEDIAN_SECONDS || over60s / sample > SLOW_SHARE;
    if (slow) return { verdict: 'problem', values };
    return tooFew(messages) ?? { verdict: 'fine', values };
  },
});
