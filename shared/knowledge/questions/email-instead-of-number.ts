import { question } from '../question.ts';
import { appleGuide, estimate } from '../sources.ts';

/** The number does not work, the email address does. */
export const emailInsteadOfNumber = question({
  id: 'email-instead-of-number',
  ask: 'Do your messages come from your email address?',
  how: 'Ask someone you wrote to, or look at “Start new conversations from:” in the settings of Messages.',
  yes: 'Yes, from an email address',
  no: 'No, from my number',
  why: 'Then the number is not in use on this Mac: it is not switched on, or another address was chosen.',
  said: {
    yes: 'Messages come from an email address instead of the number.',
    no: 'Messages come from your number.',
  },
  whether: 'which address your messages come from',
  minutes: 0.5,
  unsure: 'sometimes',
  onHealthyMac: 'rare',
  sources: [appleGuide, estimate],
});
