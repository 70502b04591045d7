import { symptom } from '../symptom.ts';

/** The sign-in to iMessage is refused, or does not last. */
export const signinFails = symptom({
  id: 'signin-fails',
  label: 'Messages will not sign in',
  helper: 'Or it asks for the password again',
  because: 'Messages will not sign in',
  direction: null,
  card: true,
  trial: {
    say: 'Sign in to iMessage, then send one short message.',
    yes: 'Yes, I am signed in',
    no: 'No, it is refused again',
  },
  also: 'Messages will not sign in',
});
