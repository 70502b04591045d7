import { question } from '../question.ts';
import { appleGuide } from '../sources.ts';

/** For messages that never reach the person: Apple handed them over somewhere. */
export const saysDelivered = question({
  id: 'says-delivered',
  ask: 'Does the sender see “Delivered”?',
  how: 'Ask the person who wrote to you what stands below their message.',
  yes: 'Yes, “Delivered”',
  no: 'No, nothing or an error',
  why: '“Delivered” means that one of your devices took it. Then it is hidden here, or it went to another device.',
  said: {
    yes: 'The sender sees “Delivered”.',
    no: 'The sender does not see “Delivered”.',
  },
  whether: 'whether the sender sees “Delivered”',
  minutes: 0.6,
  unsure: 'half',
  onHealthyMac: 'sometimes',
  sources: [appleGuide],
});
