import { fix } from '../fix.ts';
import { appleMacSignIn, estimate } from '../sources.ts';

/** Deep, and able to lose something: last of all, with a backup. */
export const signOutInIcloud = fix({
  id: 'sign-out-in-icloud',
  title: 'Sign out of iCloud on this Mac and in again',
  button: 'Renew the whole sign-in',
  why: 'It renews all that this Mac keeps of your account, also what Messages cannot renew by itself.',
  steps: [
    {
      say: 'Make a backup with Time Machine first.',
      more: 'Look that your iPhone still has your passwords and messages.',
    },
    {
      say: 'Click “Sign Out…”, and keep a copy of your data on this Mac when it asks.',
      press: 'apple-account',
      path: ['Apple menu', 'System Settings', '[your name]'],
      pathOld: ['Apple menu', 'System Preferences', 'Apple ID'],
    },
    { say: 'Restart this Mac, sign in again, and open Messages.', path: ['Apple menu', 'Restart…'] },
  ],
  minutes: 15,
  risk: 3,
  riskMinutes: 25,
  disturbs: 'iCloud leaves this Mac for a while, with its files, photos and passwords.',
  undo: 'Sign in again: what is in iCloud comes back. What was only on this Mac is in your backup.',
  who: 'this-mac',
  cures: { 'keychain-problem': 'usually', 'stale-registration': 'half', 'duplicate-registration': 'half' },
  verify: { how: 'You see whether the sign-in stays.', minutes: 2, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleMacSignIn, estimate],
});
