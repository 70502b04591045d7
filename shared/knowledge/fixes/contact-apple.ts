import { fix } from '../fix.ts';
import { appleCannotSend } from '../sources.ts';

/** The end of what one can do alone; with the card, the call is short. */
export const contactApple = fix({
  id: 'contact-apple',
  title: 'Give this to Apple Support',
  button: 'Prepare the call',
  why: 'Some things only Apple can see and change: your account, a block, a lost number.',
  steps: [
    {
      say: 'Save or print the card for Apple Support.',
      more: 'It says what was checked and tried. It holds no message, name or number.',
    },
    {
      say: 'Go to support.apple.com/contact and choose iMessage.',
      more: 'Have the Mac and the iPhone with you. If a note shows a customer code, have it ready.',
    },
  ],
  minutes: 15,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing on your Mac.',
  undo: 'Nothing to undo.',
  who: 'apple',
  cures: {
    'account-blocked-by-apple': 'usually',
    'new-account-unproven': 'usually',
    'device-identity-rejected': 'half',
    'number-not-activated': 'half',
    'carrier-activation-sms': 'sometimes',
    other: 'sometimes',
  },
  verify: { how: 'You try one message after the call.', minutes: 1, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleCannotSend, { level: 'decision', note: 'When everything on the Mac was tried, Apple can see more' }],
});
