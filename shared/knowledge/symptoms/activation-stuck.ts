import { symptom } from '../symptom.ts';

/** iMessage was switched on and never becomes ready. */
export const activationStuck = symptom({
  id: 'activation-stuck',
  label: '“Waiting for activation”',
  helper: 'iMessage does not switch on',
  because: 'iMessage does not switch on',
  direction: null,
  card: true,
  trial: {
    say: 'Look at iMessage in the settings of Messages, and send one short message.',
    yes: 'Yes, iMessage is on',
    no: 'No, it still waits',
  },
  also: 'iMessage does not switch on',
});
