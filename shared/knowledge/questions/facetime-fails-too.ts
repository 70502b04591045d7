import { question } from '../question.ts';
import { appleMacSignIn } from '../sources.ts';

/** FaceTime shares the sign-in and the network with iMessage, not its messages. */
export const facetimeFailsToo = question({
  id: 'facetime-fails-too',
  ask: 'Does FaceTime fail as well?',
  how: 'Start a FaceTime call to someone and see whether it rings there.',
  yes: 'Yes, it fails too',
  no: 'No, it works',
  why: 'FaceTime uses the same sign-in. If it fails too, the sign-in or the network is the reason.',
  said: { yes: 'FaceTime fails as well.', no: 'FaceTime works.' },
  whether: 'whether FaceTime works',
  minutes: 0.8,
  unsure: 'sometimes',
  onHealthyMac: 0.03,
  sources: [appleMacSignIn],
});
