import { symptom } from '../symptom.ts';

/** Messages come from another address than meant, or people are split or mixed up. */
export const wrongAddressOrThread = symptom({
  id: 'wrong-address-or-thread',
  label: 'Wrong sender or conversation',
  helper: 'One person appears twice, or mixed up',
  because: 'messages land in the wrong place',
  direction: 'send',
  card: false,
  trial: {
    say: 'Send one short message to that person, and ask which address it came from.',
    yes: 'Yes, it came from the right one',
    no: 'No, it is still wrong',
  },
  also: 'messages land in the wrong conversation',
});
