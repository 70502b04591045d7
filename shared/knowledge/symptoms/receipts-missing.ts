import { symptom } from '../symptom.ts';

/** Nothing fails, but the word below the message never comes; one question tells “Delivered” from “Read”. */
export const receiptsMissing = symptom({
  id: 'receipts-missing',
  label: '“Delivered” or “Read” missing',
  helper: 'No red mark, only silence',
  because: 'nothing appears below your messages',
  direction: 'send',
  card: true,
  trial: {
    say: 'Send one short message to the same person, and look below it after a minute.',
    yes: 'Yes, the word appeared',
    no: 'No, still nothing',
  },
  also: '“Delivered” or “Read” is missing',
});
