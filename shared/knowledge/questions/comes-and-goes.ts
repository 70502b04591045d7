import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Trouble that comes and goes by itself points at connections. */
export const comesAndGoes = question({
  id: 'comes-and-goes',
  ask: 'Does the trouble come and go by itself?',
  how: 'Think of the last days: were there good hours between the bad ones, without you doing anything?',
  yes: 'Yes, it comes and goes',
  no: 'No, it is always there',
  why: 'What comes and goes is usually a connection. What stays is usually a setting or a sign-in.',
  said: {
    yes: 'The trouble comes and goes by itself.',
    no: 'The trouble is always there.',
  },
  whether: 'whether the trouble comes and goes',
  minutes: 0.2,
  unsure: 'sometimes',
  onHealthyMac: 'sometimes',
  sources: [estimate],
});
