import { question } from '../question.ts';
import { appleMacSignIn } from '../sources.ts';

/** A sign-in that does not last. */
export const passwordPromptRepeats = question({
  id: 'password-prompt-repeats',
  ask: 'Is your password asked for again and again?',
  how: 'Think of the last days: did this Mac ask for the password of your Apple Account although it was right?',
  yes: 'Yes, again and again',
  no: 'No',
  why: 'Then the sign-in does not last: it needs a fresh one, or this macOS is too old for it.',
  said: {
    yes: 'The password is asked for again and again.',
    no: 'The password is not asked for again.',
  },
  whether: 'whether the password is asked for again and again',
  minutes: 0.2,
  unsure: 'rare',
  onHealthyMac: 'almost never',
  sources: [appleMacSignIn],
});
