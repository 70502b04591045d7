import { question } from '../question.ts';

/** An inactive SIM keeps the number in the list. */
export const sameNumberTwice = question({
  id: 'same-number-twice',
  ask: 'Is your number in the list of SIMs twice?',
  how: 'On the iPhone open Settings, Cellular, and look at the entries under “SIMs”.',
  yes: 'Yes, twice',
  no: 'No, once',
  why: 'Two entries for one number keep it from being switched on.',
  said: { yes: 'The phone number is listed twice.', no: 'The phone number is listed once.' },
  whether: 'whether the number is listed twice',
  minutes: 0.6,
  unsure: 'sometimes',
  onHealthyMac: 0.005,
  sources: [
    {
      level: 'user_report',
      note: 'A number could not be switched on because of an inactive SIM',
      url: 'https://itdaytech.com/2025/10/20/apple-confirms-imessage-bug-in-ios-26-heres-the-fix',
    },
  ],
});
