import { question } from '../question.ts';
import { appleDeregister, estimate } from '../sources.ts';

/** Blue ones go astray while green ones arrive. */
export const onlyIphoneSenders = question({
  id: 'only-iphone-senders',
  ask: 'Are only messages from people with an iPhone missing?',
  how: 'Think of who wrote to you in vain. Green messages come from other phones.',
  yes: 'Yes, only from iPhones',
  no: 'No, or I do not know',
  why: 'If only these are missing, iMessage still holds your number somewhere, or cannot deliver to it.',
  said: {
    yes: 'Only messages from people with an iPhone are missing.',
    no: 'Messages from other phones are missing, too.',
  },
  whether: 'whether only messages from iPhones are missing',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 0.06,
  sources: [appleDeregister, estimate],
});
