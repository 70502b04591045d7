import { question } from '../question.ts';

/** Decisive: only Apple writes this, and only Apple can lift it. */
export const contactAppleCode = question({
  id: 'contact-apple-code',
  ask: 'Does a note tell you to contact Apple?',
  how: 'It may also show a customer code. Look at the exact words when you sign in.',
  yes: 'Yes, it says so',
  no: 'No',
  why: 'Then Apple has stopped the account or the Mac, and only Apple can lift that. Without it, this is unlikely.',
  said: {
    yes: 'A note says to contact Apple.',
    no: 'No note says to contact Apple.',
  },
  whether: 'whether a note says to contact Apple',
  minutes: 0.3,
  unsure: 'rare',
  onHealthyMac: 0.002,
  sources: [
    {
      level: 'user_report',
      note: 'The sign-in ended with such a note, and Apple had to act',
      url: 'https://github.com/OpenBubbles/openbubbles-app/issues/86',
    },
  ],
});
