import { question } from '../question.ts';
import { appleEnterprise } from '../sources.ts';

/** Such networks often filter; at home hardly any does. */
export const managedNetwork = question({
  id: 'managed-network',
  ask: 'Are you on a company, school or public network?',
  how: 'Think of where you are: a Wi-Fi at work, at a school, in a hotel or a café counts.',
  yes: 'Yes',
  no: 'No, it is my own',
  why: 'Such networks often allow web pages and little else. Your own network hardly ever does that.',
  said: {
    yes: 'This is a company, school or public network.',
    no: 'This is a network of your own.',
  },
  whether: 'whether this is a company, school or public network',
  minutes: 0.2,
  unsure: 'rare',
  onHealthyMac: 'sometimes',
  sources: [appleEnterprise],
});
