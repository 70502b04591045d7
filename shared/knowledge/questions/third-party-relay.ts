import { question } from '../question.ts';

/** A bridge is a further device of the account. */
export const thirdPartyRelay = question({
  id: 'third-party-relay',
  ask: 'Does another service read your iMessages, like a bridge?',
  how: 'Think of apps that bring iMessage to Windows, Android or one app for all chats.',
  yes: 'Yes',
  no: 'No',
  why: 'A bridge counts as a device of yours. It can take messages away, and Apple may stop it.',
  said: {
    yes: 'Another service uses this account for iMessage.',
    no: 'No other service uses this account for iMessage.',
  },
  whether: 'whether another service uses the account',
  minutes: 0.2,
  unsure: 'rare',
  onHealthyMac: 0.01,
  sources: [
    {
      level: 'user_report',
      note: 'Asked to sign in every hour while a second registered device was active',
      url: 'https://github.com/beeper/phone-registration-provider/issues/11',
    },
  ],
});
