import { question } from '../question.ts';
import { appleColours } from '../sources.ts';

/** The mirror of most trouble: the carrier is to blame. */
export const smsFailsImessageOk = question({
  id: 'sms-fails-imessage-ok',
  ask: 'Do blue messages work while green ones and calls fail?',
  how: 'Compare one blue and one green message on the iPhone.',
  yes: 'Yes, only green ones fail',
  no: 'No',
  why: 'If only green messages and calls fail, your carrier is the reason, not Apple.',
  said: { yes: 'Blue messages work while green ones fail.', no: 'It is not the green messages alone that fail.' },
  whether: 'whether only green messages fail',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 0.01,
  sources: [appleColours],
});
