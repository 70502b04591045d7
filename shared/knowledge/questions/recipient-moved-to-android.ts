import { question } from '../question.ts';
import { appleColours, appleDeregister } from '../sources.ts';

/** The person knows this of close contacts. */
export const recipientMovedToAndroid = question({
  id: 'recipient-moved-to-android',
  ask: 'Has the other person changed to another phone?',
  how: 'Ask them by voice or by mail whether they still have an iPhone with the same number.',
  yes: 'Yes, no iPhone any more',
  no: 'No, still an iPhone',
  why: 'Whoever leaves the iPhone leaves iMessage, and messages to the old address get lost.',
  said: {
    yes: 'The other person no longer has an iPhone.',
    no: 'The other person still has an iPhone.',
  },
  whether: 'whether the other person still has an iPhone',
  minutes: 0.4,
  unsure: 'half',
  onHealthyMac: 'almost never',
  sources: [appleColours, appleDeregister],
});
