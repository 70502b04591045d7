import { fix } from '../fix.ts';
import { appleCannotSend, appleMacSignIn } from '../sources.ts';

/** Once, then wait: every sign-in asks Apple anew, and many in a row are slowed down. */
export const signOutInImessage = fix({
  id: 'sign-out-in-imessage',
  title: 'Sign out of iMessage and in again',
  button: 'Renew the sign-in',
  why: 'A fresh sign-in makes Apple accept this Mac again.',
  steps: [
    {
      say: 'Click “Sign Out”.',
      more: 'This signs you out of Messages only. Your messages stay on this Mac.',
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
    { say: 'Restart this Mac.', path: ['Apple menu', 'Restart…'] },
    {
      say: 'Open Messages and sign in with your Apple Account.',
      more: 'Do it once, then wait ten minutes. Doing it many times in a row can make Apple slow you down.',
      press: 'messages',
    },
  ],
  minutes: 6,
  risk: 2,
  riskMinutes: 3,
  disturbs: 'Messages is signed out for some minutes. You need the password of your Apple Account.',
  undo: 'Sign in again in the same place.',
  who: 'this-mac',
  cures: {
    'stale-registration': 'usually',
    'agent-stuck': 'half',
    'receive-address-off': 'sometimes',
    'number-not-activated': 'sometimes',
  },
  verify: {
    how: 'You try one message, then we look at the history again.',
    minutes: 1.5,
    falseOk: 0.03,
    falseFail: 0.05,
  },
  readAgain: ['messages'],
  sources: [appleCannotSend, appleMacSignIn],
});
