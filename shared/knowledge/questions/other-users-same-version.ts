import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Others with the same version: the sign of a fault in it. */
export const otherUsersSameVersion = question({
  id: 'other-users-same-version',
  ask: 'Do others with the same macOS describe the same?',
  how: 'Search the web for your version of macOS and your complaint, in a few words.',
  yes: 'Yes, I found some',
  no: 'No, nobody',
  why: 'If people with the same version describe the same, the version is the likely reason.',
  said: {
    yes: 'Others on the same version of macOS describe the same.',
    no: 'Nobody else on this version seems to have it.',
  },
  whether: 'whether others on this version have it too',
  minutes: 2,
  unsure: 'half',
  onHealthyMac: 'almost never',
  sources: [estimate],
});
