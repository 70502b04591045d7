import { symptom } from '../symptom.ts';

/** Messages do arrive, minutes to hours after they were sent. */
export const delayed = symptom({
  id: 'delayed',
  label: 'Messages come late',
  helper: 'Or many arrive all at once',
  because: 'they arrive late',
  direction: 'receive',
  card: true,
  trial: {
    say: 'Ask someone to send you a message, and look at the clock when it comes.',
    yes: 'Yes, it came at once',
    no: 'No, it was late again',
  },
  also: 'messages come late',
});
