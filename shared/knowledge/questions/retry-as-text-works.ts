import { question } from '../question.ts';
import { appleCannotSend } from '../sources.ts';

/** Shows that the person can be reached, and iMessage cannot. */
export const retryAsTextWorks = question({
  id: 'retry-as-text-works',
  ask: 'Does “Send as Text Message” go through?',
  how: 'Hold Control, click the message, and choose “Send as Text Message”.',
  yes: 'Yes, as green text',
  no: 'No',
  why: 'If the same message goes through as text, the phone is fine and the way over iMessage is not.',
  said: { yes: 'The message goes through as text.', no: 'The message does not go through as text either.' },
  whether: 'whether it goes through as text',
  minutes: 0.8,
  unsure: 'sometimes',
  onHealthyMac: 0.3,
  sources: [appleCannotSend],
});
