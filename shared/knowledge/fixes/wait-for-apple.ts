import { fix } from '../fix.ts';
import { appleActivation, appleStatus } from '../sources.ts';

/** The honest answer to an outage: settings changed meanwhile only make new trouble. */
export const waitForApple = fix({
  id: 'wait-for-apple',
  title: 'Wait until the service works again',
  button: 'What to do meanwhile',
  why: 'When Apple or your carrier has trouble, waiting helps; changing settings does not.',
  steps: [
    { say: 'Look at apple.com/support/systemstatus now and then.', more: 'The page can lag behind by up to an hour.' },
    {
      say: 'Send what cannot wait as a text message, or call.',
      more: 'If green texts fail as well, look at the page of your carrier.',
    },
    { say: 'Leave your settings as they are, and check again in an hour.' },
  ],
  minutes: 12,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing.',
  undo: 'Nothing to undo.',
  who: 'apple',
  cures: {
    'apple-outage': 'nearly always',
    'carrier-fault': 'nearly always',
    'new-account-unproven': 'sometimes',
    'recipient-offline': 'half',
    'number-not-activated': 'sometimes',
  },
  verify: {
    how: 'We look at Apple’s status again, then you try one message.',
    minutes: 1,
    falseOk: 0.03,
    falseFail: 0.05,
  },
  readAgain: ['apple-services'],
  sources: [appleStatus, appleActivation],
});
