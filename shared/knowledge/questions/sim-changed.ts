import { question } from '../question.ts';
import { appleActivation } from '../sources.ts';

/** The number has to prove itself again after a change of SIM. */
export const simChanged = question({
  id: 'sim-changed',
  ask: 'Did your SIM or phone number change lately?',
  how: 'A new carrier, a new eSIM, or a SIM for a journey counts.',
  yes: 'Yes',
  no: 'No',
  why: 'After such a change your number has to prove itself to Apple again. That can fail.',
  said: {
    yes: 'The SIM or the number changed lately.',
    no: 'SIM and number did not change.',
  },
  whether: 'whether the SIM or the number changed',
  minutes: 0.2,
  unsure: 'almost never',
  onHealthyMac: 'almost never',
  sources: [appleActivation],
});
