import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether this Mac keeps “Read” to itself in single conversations. */
export const receiptsSwitchedOffHere = check({
  id: 'receipts-switched-off-here',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Do you send “Read” in every conversation?',
  whether: 'whether you send “Read” in every conversation',
  fine: 'In no conversation “Read” is switched off by itself.',
  problem: 'In {amount}, this Mac does not send “Read” to the other side.',
  notes: { fine: 'None switched off', problem: '“Read” is off in some' },
  onHealthyMac: 'rare',
  sources: [{ level: 'code', note: 'the switch of a single conversation', url: 'https://github.com/beeper/barcelona' }],
  judge({ messages }) {
    const { switchedOff } = messages.receipts;
    if (switchedOff === 0) return tooFew(messages) ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(switchedOff, 'conversation'), count: switchedOff } };
  },
});
