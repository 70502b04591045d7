import { day } from '../wording.ts';
import { check } from './check.ts';
import { ENOUGH, notEnough, tooFewLately } from './enough.ts';

const OFTEN = 10;

/** Whether your messages go out from an email address and no longer, or never, from your number. */
export const emailInsteadOfNumber = check({
  id: 'email-instead-of-number',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'you',
  needs: ['messages'],
  question: 'Do your messages come from your number?',
  whether: 'which address your messages come from',
  fine: 'Your messages come from your number: {number} of {total}.',
  problem: 'Your messages come from an email address, not from a number{since}.',
  notes: { fine: 'Come from your number', problem: 'Come from an email' },
  onHealthyMac: 'rare',
  twin: 'from',
  sources: [
    {
      level: 'code',
      note: 'Messages keeps the own address each message went out from',
      url: 'https://github.com/steipete/imsg',
    },
    { level: 'decision', note: 'none from a number among at least 20, or only email since a certain day' },
  ],
  judge({ messages }) {
    const { number, email, emailSince } = messages.sent.from;
    const total = number + email;
    if (emailSince !== null)
      return { verdict: 'problem', values: { since: ` since ${day(emailSince)}`, number, total } };
    if (number === 0 && email >= ENOUGH) return { verdict: 'problem', values: { since: '', number, total } };
    const unclear = tooFewLately(messages);
    if (unclear) return unclear;
    if (total < ENOUGH) return notEnough(total, 'messages with a known address');
    // Both in use is another finding, and neither yes nor no here.
    return email * OFTEN > total ? { verdict: 'not-applicable' } : { verdict: 'fine', values: { number, total } };
  },
});
