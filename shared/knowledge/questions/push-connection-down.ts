import { question } from '../question.ts';
import { applePush } from '../sources.ts';

/** Other alerts use the same connection as messages. */
export const pushConnectionDown = question({
  id: 'push-connection-down',
  ask: 'Did alerts from other apps stop as well?',
  how: 'Think of mail, calendar or news alerts on this Mac in the same hours.',
  yes: 'Yes, others stopped too',
  no: 'No, others still come',
  why: 'All alerts share one connection to Apple. If all stopped, that connection is lost; if not, it is Messages alone.',
  said: {
    yes: 'Alerts from other apps stopped as well.',
    no: 'Alerts from other apps still come.',
  },
  whether: 'whether alerts from other apps stopped as well',
  minutes: 0.3,
  unsure: 'half',
  onHealthyMac: 'rare',
  sources: [applePush],
});
