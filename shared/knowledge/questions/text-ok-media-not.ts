import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Words against pictures. */
export const textOkMediaNot = question({
  id: 'text-ok-media-not',
  ask: 'Do words go through, and only pictures fail?',
  how: 'Send one word to the same person, then the picture again.',
  yes: 'Yes, only pictures fail',
  no: 'No, words fail too',
  why: 'Then the way is open and the picture is the reason. If words fail too, the way is closed.',
  said: {
    yes: 'Words go through, pictures do not.',
    no: 'Words fail as well.',
  },
  whether: 'whether words go through',
  minutes: 0.5,
  unsure: 'rare',
  onHealthyMac: 0.05,
  sources: [estimate],
});
