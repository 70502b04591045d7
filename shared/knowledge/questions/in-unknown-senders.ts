import { question } from '../question.ts';
import { appleScreening } from '../sources.ts';

/** The list exists on Mac and iPhone; people rarely look into it. */
export const inUnknownSenders = question({
  id: 'in-unknown-senders',
  ask: 'Are the messages in the list of unknown senders?',
  how: 'In Messages open the View menu, or the filter button at the top, and look at the lists of unknown senders and spam.',
  yes: 'Yes, there they are',
  no: 'No, not there',
  why: 'Then they arrived and were only put aside. If not, we go on looking.',
  said: {
    yes: 'The messages were in the list of unknown senders.',
    no: 'The messages are not in the list of unknown senders.',
  },
  whether: 'whether the messages are in the list of unknown senders',
  minutes: 0.4,
  unsure: 'rare',
  onHealthyMac: 'almost never',
  sources: [appleScreening],
});
