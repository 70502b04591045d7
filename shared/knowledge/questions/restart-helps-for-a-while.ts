import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Something in memory gets stuck, as opposed to a setting or a refusal. */
export const restartHelpsForAWhile = question({
  id: 'restart-helps-for-a-while',
  ask: 'Does a restart help, but not for long?',
  how: 'Think of your last restart of the Mac, or of switching Wi-Fi off and on.',
  yes: 'Yes, for a while',
  no: 'No, it changes nothing',
  why: 'If a restart helps for a while, something gets stuck on this Mac. If not, it is more likely a setting or your account.',
  said: {
    yes: 'A restart helps for a while.',
    no: 'A restart does not help.',
  },
  whether: 'whether a restart helps for a while',
  minutes: 0.2,
  unsure: 'half',
  onHealthyMac: 0.07,
  sources: [estimate],
});
