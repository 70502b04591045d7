import { question } from '../question.ts';

/** Apple supports iMessage on its own machines only. */
export const notAppleHardware = question({
  id: 'not-apple-hardware',
  ask: 'Is this a computer that Apple did not build?',
  how: 'A PC that was made to run macOS, or a Mac inside another computer, counts.',
  yes: 'Yes',
  no: 'No, Apple built it',
  why: 'Apple accepts its own machines only. On others iMessage can stop at any time.',
  said: { yes: 'Apple did not build this computer.', no: 'Apple built this computer.' },
  whether: 'whether Apple built this computer',
  minutes: 0.2,
  unsure: 'almost never',
  onHealthyMac: 0.005,
  sources: [
    {
      level: 'user_report',
      note: 'An error at the sign-in on a PC that was made to run macOS',
      url: 'https://github.com/syscl/M3800/issues/33',
    },
  ],
});
