import { fix } from '../fix.ts';

/** One leaves, and the other keeps its place. */
export const signOutOtherDevice = fix({
  id: 'sign-out-other-device',
  title: 'Sign the other device out of iMessage',
  button: 'Sign the other one out',
  why: 'When two devices take the same place, each pushes the other out.',
  steps: [
    {
      say: 'On the device or service you need least, sign out of iMessage.',
      more: 'A bridge to Windows or Android counts. Stop it there.',
    },
    {
      say: 'On this Mac, click “Sign Out”, wait a minute, and sign in again.',
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
  ],
  minutes: 4,
  risk: 1,
  riskMinutes: 1.5,
  disturbs: 'The other device gets no more iMessages.',
  undo: 'Sign in there again.',
  who: 'this-mac',
  cures: { 'duplicate-registration': 'usually', 'different-accounts': 'rare' },
  verify: { how: 'You watch for ten minutes whether the sign-in stays.', minutes: 3, falseOk: 0.05, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [
    {
      level: 'user_report',
      note: 'Asked to sign in every hour while a second registered device was active',
      url: 'https://github.com/beeper/phone-registration-provider/issues/11',
    },
  ],
});
