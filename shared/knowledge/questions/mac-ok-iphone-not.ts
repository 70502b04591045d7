import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** The mirror of the question whether the iPhone can do it. */
export const macOkIphoneNot = question({
  id: 'mac-ok-iphone-not',
  ask: 'Do messages reach the Mac, but not your iPhone?',
  how: 'Compare the last messages on both devices.',
  yes: 'Yes, the iPhone lacks them',
  no: 'No',
  why: 'If only the iPhone lacks them, the place to look is the iPhone.',
  said: { yes: 'The Mac gets messages that the iPhone does not.', no: 'The iPhone gets what the Mac gets.' },
  whether: 'whether the iPhone lacks messages',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 0.04,
  sources: [estimate],
});
