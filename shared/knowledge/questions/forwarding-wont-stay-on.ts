import { question } from '../question.ts';
import { appleForwarding } from '../sources.ts';

/** Forwarding that is off is one thing, forwarding that cannot be switched on another. */
export const forwardingWontStayOn = question({
  id: 'forwarding-wont-stay-on',
  ask: 'Does Text Message Forwarding refuse to stay on?',
  how: 'On the iPhone look whether this Mac is in the list, switch it on, and look again.',
  yes: 'Yes, it is missing or goes off',
  no: 'No, it stays on',
  why: 'If it will not stay on, the sign-in is the reason, not the switch.',
  said: { yes: 'Text Message Forwarding does not stay on.', no: 'Text Message Forwarding stays on.' },
  whether: 'whether Text Message Forwarding stays on',
  minutes: 0.8,
  unsure: 'sometimes',
  onHealthyMac: 0.02,
  sources: [appleForwarding],
});
