import { question } from '../question.ts';
import { appleMacSignIn } from '../sources.ts';

/** Tells iMessage apart from the account and from the network. */
export const otherAppleServicesOk = question({
  id: 'other-apple-services-ok',
  ask: 'Do iCloud, the App Store and Mail still work?',
  how: 'Open the App Store and look whether a page loads.',
  yes: 'Yes, they work',
  no: 'No, they fail too',
  why: 'If all of Apple fails, it is the network or the account. If only messages fail, it is iMessage.',
  said: { yes: 'Other services of Apple work.', no: 'Other services of Apple fail as well.' },
  whether: 'whether other services of Apple work',
  minutes: 0.4,
  unsure: 'rare',
  onHealthyMac: 0.95,
  sources: [appleMacSignIn],
});
