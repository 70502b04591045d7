import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

const STORM_BLOCKS = 3;

/** Whether iCloud keeps putting old messages in again. */
export const resyncFlood = check({
  id: 'resync-flood',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Does iCloud bring old messages again?',
  whether: 'whether iCloud brings old messages again',
  fine: 'iCloud does not flood this Mac with old messages.',
  problem: 'iCloud added {amount} to this Mac later, in {blocks} on {days}.',
  notes: { fine: 'No flood from iCloud', problem: 'Old messages flood in' },
  onHealthyMac: 'rare',
  sources: [
    {
      level: 'user_report',
      note: 'one Mac got 85 blocks of old messages within 100 days',
      url: 'https://github.com/anthropics/claude-plugins-official/issues/5224',
    },
    { level: 'decision', note: 'from three blocks within seven days on; one block is an ordinary catching-up' },
  ],
  judge({ messages }) {
    const { rows, blocks, days, busiestWeek } = messages.received.backfill;
    if (busiestWeek < STORM_BLOCKS) return tooFew(messages, 'received') ?? { verdict: 'fine' };
    return {
      verdict: 'problem',
      values: { amount: counted(rows, 'old message'), blocks: counted(blocks, 'block'), days: counted(days, 'day') },
    };
  },
});
