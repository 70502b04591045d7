import { question } from '../question.ts';
import { appleGuide } from '../sources.ts';

/** Tells the two halves of one complaint apart. */
export const readOnlyMissing = question({
  id: 'read-only-missing',
  ask: 'Does “Delivered” appear, and only “Read” is missing?',
  how: 'Look below the last message you sent to this person.',
  yes: 'Yes, only “Read” is missing',
  no: 'No, “Delivered” is missing too',
  why: '“Read” is a choice of the other person. “Delivered” is not: if it is missing, their phone did not answer yet.',
  said: {
    yes: '“Delivered” appears, only “Read” is missing.',
    no: '“Delivered” is missing as well.',
  },
  whether: 'whether “Delivered” appears',
  minutes: 0.2,
  unsure: 'rare',
  onHealthyMac: 'rare',
  sources: [appleGuide],
});
