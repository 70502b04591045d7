import { counted, day } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether “Read” stopped coming where it came before. That it never comes is usual and no finding. */
export const receiptsStopped = check({
  id: 'receipts-stopped',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'person',
  needs: ['messages'],
  question: 'Did “Read” stop coming?',
  whether: 'whether “Read” stopped coming',
  fine: '“Read” still comes where it came before.',
  problem: '“Read” stopped coming in {amount} of {total}{since}.',
  notes: { fine: '“Read” still comes', problem: '“Read” stopped' },
  onHealthyMac: 'sometimes',
  sources: [
    {
      level: 'code',
      note: 'the time of reading is kept only if the other side sends it',
      url: 'https://github.com/cyberpapiii/imessage-max',
    },
    { level: 'decision', note: 'it came within 30 days before, and not for messages delivered later' },
  ],
  judge({ messages }) {
    const { conversations, stopped, stoppedSince } = messages.receipts;
    const values = {
      amount: String(stopped),
      total: counted(conversations, 'conversation'),
      since: stoppedSince ? `, the newest on ${day(stoppedSince)}` : '',
    };
    if (stopped > 0) return { verdict: 'problem', values };
    return tooFew(messages) ?? (conversations === 0 ? { verdict: 'not-applicable' } : { verdict: 'fine', values });
  },
});
