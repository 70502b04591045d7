import { question } from '../question.ts';
import { appleMacSignIn } from '../sources.ts';

/** An error at the sign-in, whatever its wording. */
export const authError = question({
  id: 'auth-error',
  ask: 'Does an error appear when you sign in?',
  how: 'For example “iMessage Activation”, or a note that signing in is not possible at this time.',
  yes: 'Yes, an error',
  no: 'No error',
  why: 'An error means that Apple refuses the sign-in. Without one, the account is probably fine.',
  said: {
    yes: 'Signing in ends with an error.',
    no: 'Signing in brings no error.',
  },
  whether: 'whether signing in brings an error',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 'almost never',
  sources: [appleMacSignIn],
});
