import { question } from '../question.ts';

/** Apple trusts accounts that have had a device. */
export const newAppleAccount = question({
  id: 'new-apple-account',
  ask: 'Is the Apple Account new, or never used on a device?',
  how: 'Accounts made in the last weeks, or on a web page only, count as new.',
  yes: 'Yes, it is new',
  no: 'No',
  why: 'Apple does not let every new account use iMessage at once.',
  said: { yes: 'The Apple Account is new.', no: 'The Apple Account is not new.' },
  whether: 'whether the Apple Account is new',
  minutes: 0.2,
  unsure: 'almost never',
  onHealthyMac: 0.01,
  sources: [
    {
      level: 'user_report',
      note: 'A new account could not be switched on, while one with another Apple product could',
      url: 'https://github.com/sickcodes/Docker-OSX/issues/156',
    },
  ],
});
