import { symptom } from '../symptom.ts';

/** A red mark, or a bar that never finishes. */
export const sendFails = symptom({
  id: 'send-fails',
  label: '“Not Delivered”',
  helper: 'A red mark next to what I sent',
  because: 'your messages fail',
  direction: 'send',
  card: true,
  trial: {
    say: 'Send one short message to someone you could not reach, and wait a few seconds.',
    yes: 'Yes, “Delivered” appeared',
    no: 'No, it failed again',
  },
  also: 'messages you send fail',
});
