import { question } from '../question.ts';
import { appleForwarding } from '../sources.ts';

/** On the iPhone; many healthy Macs have it off because nobody needs it. */
export const forwardingOff = question({
  id: 'forwarding-off',
  ask: 'Is Text Message Forwarding off for this Mac?',
  how: 'On the iPhone open Settings, Apps, Messages, “Text Message Forwarding”. On iOS 16 and 17: Settings, Messages.',
  yes: 'Yes, it is off or missing',
  no: 'No, it is on',
  why: 'Green messages reach this Mac only through the iPhone. If it is on, the trouble is elsewhere.',
  said: {
    yes: 'Text Message Forwarding is off for this Mac.',
    no: 'Text Message Forwarding is on for this Mac.',
  },
  whether: 'whether Text Message Forwarding is on',
  minutes: 0.5,
  unsure: 'rare',
  onHealthyMac: 'sometimes',
  sources: [appleForwarding],
});
