import { symptom } from '../symptom.ts';

/** Messages are there, but nothing announces them. */
export const noNotification = symptom({
  id: 'no-notification',
  label: 'No alert for new messages',
  helper: 'They are there, but silent',
  because: 'new messages arrive silently',
  direction: 'receive',
  card: false,
  trial: {
    say: 'Close the Messages window, ask someone to send you a message, and wait.',
    yes: 'Yes, an alert appeared',
    no: 'No, it came silently',
  },
  also: 'new messages arrive without an alert',
});
