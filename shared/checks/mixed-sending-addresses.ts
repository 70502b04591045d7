import { check } from './check.ts';
import { ENOUGH, notEnough, tooFew } from './enough.ts';

const TENTH = 10;

/** Whether your messages go out now from your number, now from an email address. */
export const mixedSendingAddresses = check({
  id: 'mixed-sending-addresses',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Do all your messages come from one address?',
  whether: 'whether all your messages come from one address',
  fine: 'Your messages come from one kind of address.',
  problem: '{email} of your messages came from an email address, {number} from your number. Others can see two of you.',
  notes: { fine: 'One kind of address', problem: 'Two kinds of address' },
  onHealthyMac: 'sometimes',
  twin: 'from',
  sources: [
    {
      level: 'code',
      note: 'Messages keeps the own address each message went out from',
      url: 'https://github.com/steipete/imsg',
    },
    { level: 'decision', note: 'each at least a tenth of at least 20, and email not the only one lately' },
  ],
  judge({ messages }) {
    const { number, email, emailSince } = messages.sent.from;
    const total = number + email;
    const mixed = total >= ENOUGH && Math.min(number, email) * TENTH >= total && emailSince === null;
    if (mixed) return { verdict: 'problem', values: { number, email } };
    const unclear = tooFew(messages);
    if (unclear) return unclear;
    if (total < ENOUGH) return notEnough(total, 'messages with a known address');
    return emailSince === null ? { verdict: 'fine' } : { verdict: 'not-applicable' };
  },
});
