import { question } from '../question.ts';
import { appleForwarding } from '../sources.ts';

/** Compared by the person on both devices. */
export const differentAppleAccounts = question({
  id: 'different-apple-accounts',
  ask: 'Do Mac and iPhone show different Apple Accounts?',
  how: 'Compare the address under your name: on the Mac in the settings of Messages under iMessage, on the iPhone at the top of Settings.',
  yes: 'Yes, they differ',
  no: 'No, the same on both',
  why: 'Messages shows the same conversations only with the same account on both. If it is the same, that is ruled out.',
  said: {
    yes: 'Mac and iPhone use different Apple Accounts.',
    no: 'Mac and iPhone use the same Apple Account.',
  },
  whether: 'whether both devices use the same Apple Account',
  minutes: 0.6,
  unsure: 'rare',
  onHealthyMac: 'almost never',
  sources: [appleForwarding],
});
