import { symptom } from '../symptom.ts';

/** The order or the times of messages make no sense. */
export const outOfOrder = symptom({
  id: 'out-of-order',
  label: 'Wrong order',
  helper: 'Answers stand above questions',
  because: 'your messages stand in the wrong order',
  direction: 'receive',
  card: true,
  trial: {
    say: 'Send a message, ask for an answer, and see in which order they stand.',
    yes: 'Yes, the order is right',
    no: 'No, it is wrong again',
  },
  also: 'messages stand in the wrong order',
});
