import { symptom } from '../symptom.ts';

/** Messages to people with an iPhone go as text messages. */
export const greenNotBlue = symptom({
  id: 'green-not-blue',
  label: 'Bubbles turn green',
  helper: 'They used to be blue',
  because: 'your messages turn green',
  direction: 'send',
  card: true,
  trial: {
    say: 'Send one short message to the same person, and look at its colour.',
    yes: 'Yes, it is blue',
    no: 'No, it is green again',
  },
  also: 'blue messages turn green',
});
