import { question } from '../question.ts';
import { appleMacSignIn, estimate } from '../sources.ts';

/** Old systems cannot ask for the code. */
export const twoFactorCodeArrives = question({
  id: 'two-factor-code-arrives',
  ask: 'Does a sign-in code arrive, with no place to type it?',
  how: 'Sign in once more and watch your iPhone: does it show a code of six digits?',
  yes: 'Yes, and no place for it',
  no: 'No',
  why: 'Old systems do not ask for that code. Then it can go right behind the password.',
  said: {
    yes: 'A sign-in code arrives, with no place to type it.',
    no: 'There is a place for the sign-in code, or none arrives.',
  },
  whether: 'whether a sign-in code arrives',
  minutes: 1,
  unsure: 'sometimes',
  onHealthyMac: 0.005,
  sources: [appleMacSignIn, estimate],
});
