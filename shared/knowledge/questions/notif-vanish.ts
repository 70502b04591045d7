import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** The message is there; only its alert goes. */
export const notifVanish = question({
  id: 'notif-vanish',
  ask: 'Do alerts disappear although the message is there?',
  how: 'Look whether an alert shows for a moment and is gone soon after.',
  yes: 'Yes, they disappear',
  no: 'No, or none shows',
  why: 'If the alert comes and goes, the message arrived, and macOS takes the alert away.',
  said: { yes: 'Alerts disappear although the messages are there.', no: 'Alerts do not disappear by themselves.' },
  whether: 'whether alerts disappear',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 0.02,
  sources: [estimate],
});
