import { question } from '../question.ts';
import { appleCannotSend } from '../sources.ts';

/** Read from the settings of Messages by the person. */
export const numberMissingOrUnticked = question({
  id: 'number-missing-or-unticked',
  ask: 'Is one of your addresses missing or not ticked?',
  how: 'In Messages open the Messages menu, then Settings…, then iMessage. Look at “You can be reached for messages at:”.',
  yes: 'Yes, missing or not ticked',
  no: 'No, all are ticked',
  why: 'What is not ticked does not come to this Mac. If all are ticked, that is ruled out.',
  said: {
    yes: 'A number or address is missing or not ticked.',
    no: 'All numbers and addresses are ticked.',
  },
  whether: 'whether all your addresses are ticked',
  minutes: 0.5,
  unsure: 'rare',
  onHealthyMac: 'rare',
  sources: [appleCannotSend],
});
