import { question } from '../question.ts';
import { appleColours } from '../sources.ts';

/** Asked only if the history could not be read. */
export const notRegisteredDialog = question({
  id: 'not-registered-dialog',
  ask: 'Does a note say the number is not on iMessage?',
  how: 'The note says that it is not registered with iMessage, or the name turns red as you type it.',
  yes: 'Yes, it says so',
  no: 'No',
  why: 'Then Apple does not find the other side on iMessage. Without that note, the trouble is more likely on this side.',
  said: {
    yes: 'A note says the other side is not on iMessage.',
    no: 'No note says the other side is not on iMessage.',
  },
  whether: 'whether the other side was found on iMessage',
  minutes: 0.3,
  unsure: 'sometimes',
  sources: [appleColours],
});
