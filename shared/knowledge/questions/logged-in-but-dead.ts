import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** The sign-in looks fine and nothing moves. */
export const loggedInButDead = question({
  id: 'logged-in-but-dead',
  ask: 'Does Messages look normal, while nothing goes in or out?',
  how: 'Look at the last days in Messages: are both your own and the others’ messages missing?',
  yes: 'Yes, nothing moves at all',
  no: 'No, some things get through',
  why: 'If nothing moves at all although you are signed in, the service behind Messages is stuck or needs a fresh sign-in.',
  said: {
    yes: 'Messages is signed in, yet nothing goes in or out.',
    no: 'Some messages still get through.',
  },
  whether: 'whether anything gets through at all',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 0.06,
  sources: [estimate],
});
