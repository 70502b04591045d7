import { question } from '../question.ts';
import { appleGuide, estimate } from '../sources.ts';

/** A Focus silences, it does not hold back. */
export const focusOn = question({
  id: 'focus-on',
  ask: 'Is a Focus on, such as Do Not Disturb?',
  how: 'Look for a moon or another symbol at the top right of the screen.',
  yes: 'Yes, one is on',
  no: 'No',
  why: 'A Focus lets messages in without a sound. If none is on, the reason is elsewhere.',
  said: {
    yes: 'A Focus is on.',
    no: 'No Focus is on.',
  },
  whether: 'whether a Focus is on',
  minutes: 0.2,
  unsure: 'almost never',
  onHealthyMac: 'sometimes',
  sources: [appleGuide, estimate],
});
