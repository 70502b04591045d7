import { symptom } from '../symptom.ts';

/** Text messages work on the iPhone and are missing on the Mac. */
export const smsMissingOnMac = symptom({
  id: 'sms-missing-on-mac',
  label: 'No green texts on the Mac',
  helper: 'They work on my iPhone',
  because: 'green text messages do not reach this Mac',
  direction: 'receive',
  card: false,
  trial: {
    say: 'Send a text message to someone without an iPhone from this Mac.',
    yes: 'Yes, it went out',
    no: 'No, it did not',
  },
  also: 'green text messages are missing on this Mac',
});
