import { fix } from '../fix.ts';
import { appleGuide, estimate } from '../sources.ts';

/** One person, one account; purchases can still be shared. */
export const separateAppleAccounts = fix({
  id: 'separate-apple-accounts',
  title: 'Give each person an Apple Account',
  button: 'Use two accounts',
  why: 'To Messages one account is one person. With two accounts nothing mixes any more.',
  steps: [
    { say: 'Agree who keeps the account. The other makes a new one at account.apple.com.' },
    {
      say: 'On the devices of the other person, sign out of iMessage and in with the new account.',
      path: ['Settings', 'Apps', 'Messages', 'Send & Receive'],
    },
    {
      say: 'On this Mac, tick only your own addresses under “You can be reached for messages at:”.',
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
  ],
  minutes: 12,
  risk: 2,
  riskMinutes: 4,
  disturbs: 'Older messages stay with the first account.',
  undo: 'Sign in with the first account again.',
  who: 'person',
  cures: { 'shared-account': 'usually' },
  onlyIf: { finding: 'account-shared', minutes: 0.2 },
  verify: { how: 'Each of you sends one message to a third person.', minutes: 2, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleGuide, estimate],
});
