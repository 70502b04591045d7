import { fix } from '../fix.ts';
import { appleForwarding, appleIcloud } from '../sources.ts';

/** The Mac is changed, because the iPhone usually holds the number. */
export const sameAccountEverywhere = fix({
  id: 'same-account-everywhere',
  title: 'Use one Apple Account on Mac and iPhone',
  button: 'Use one account',
  why: 'Messages shows the same conversations only on devices with the same Apple Account.',
  steps: [
    {
      say: 'On the iPhone, read the account at the top of Settings.',
      path: ['Settings'],
    },
    {
      say: 'On this Mac, click “Sign Out”, then sign in with that same account.',
      more: 'This changes Messages only. Your messages stay on this Mac.',
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
  ],
  minutes: 5,
  risk: 2,
  riskMinutes: 3,
  disturbs: 'Messages to the other account no longer come to this Mac.',
  undo: 'Sign in with the other account again.',
  who: 'this-mac',
  cures: { 'different-accounts': 0.9 },
  onlyIf: { finding: 'different-apple-accounts', minutes: 0.6 },
  verify: { how: 'You try one message from each device.', minutes: 2, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleForwarding, appleIcloud],
});
