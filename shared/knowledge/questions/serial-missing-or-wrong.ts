import { question } from '../question.ts';

/** Apple knows a Mac by its serial number; a repair can lose it. */
export const serialMissingOrWrong = question({
  id: 'serial-missing-or-wrong',
  ask: 'Is the serial number missing in About This Mac?',
  how: 'Choose Apple menu, About This Mac. An empty line, or one that was made up, counts as missing.',
  yes: 'Yes, missing or made up',
  no: 'No, it is there',
  why: 'Apple does not let a Mac without a proper serial number into iMessage.',
  said: { yes: 'About This Mac shows no proper serial number.', no: 'About This Mac shows a serial number.' },
  whether: 'whether this Mac has a serial number',
  minutes: 0.3,
  unsure: 'rare',
  onHealthyMac: 0.005,
  sources: [
    {
      level: 'user_report',
      note: 'An iMac could not connect after a repair had left it without a serial number',
      url: 'http://www.engadget.com/2013-01-14-if-messages-on-os-x-cant-connect-check-your-serial-number.html',
    },
  ],
});
