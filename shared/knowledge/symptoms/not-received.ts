import { symptom } from '../symptom.ts';

/** What others send never shows on this Mac. */
export const notReceived = symptom({
  id: 'not-received',
  label: 'Messages never reach me',
  helper: 'Others say they wrote to me',
  because: 'messages do not reach you',
  direction: 'receive',
  card: true,
  trial: {
    say: 'Ask someone to send you a message, and wait a minute.',
    yes: 'Yes, it arrived',
    no: 'No, nothing came',
  },
  also: 'messages do not reach this Mac',
});
