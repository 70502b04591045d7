import { question } from '../question.ts';
import { appleGuide, estimate } from '../sources.ts';

/** Two people with one account see each other’s messages. */
export const accountShared = question({
  id: 'account-shared',
  ask: 'Does somebody else use your Apple Account?',
  how: 'Think of a partner or a child who signed in with it on a phone of their own.',
  yes: 'Yes, we share it',
  no: 'No, only me',
  why: 'One account is one person to Messages. Shared, messages mix and go to both.',
  said: { yes: 'Somebody else uses the same Apple Account.', no: 'Nobody else uses the Apple Account.' },
  whether: 'whether somebody else uses the account',
  minutes: 0.2,
  unsure: 'almost never',
  onHealthyMac: 0.03,
  sources: [appleGuide, estimate],
});
