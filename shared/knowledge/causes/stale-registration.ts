import { cause } from '../cause.ts';
import { appleCannotSend, appleMacSignIn, estimate } from '../sources.ts';

/** Apple no longer accepts the sign-in this Mac has kept; it must be renewed. */
export const staleRegistration = cause({
  id: 'stale-registration',
  title: 'Messages needs a fresh sign-in',
  claim: '{Word}: Messages needs a fresh sign-in on this Mac.',
  explain:
    'Your Mac keeps a proof of who you are. Now and then Apple no longer accepts it, and only a fresh sign-in helps.',
  seat: 'account',
  effect: 'stops',
  prior: 0.02,
  shares: {
    'send-fails': 12,
    'receipts-missing': 4,
    delayed: 2,
    'green-not-blue': 9,
    'not-received': 9,
    'not-syncing': 7,
    'signin-fails': 16,
    'attachments-fail': 1,
    'activation-stuck': 12,
    'sms-missing-on-mac': 6,
    'wrong-address-or-thread': 3,
    'no-notification': 1,
  },
  evidence: [
    { finding: 'auth-error', seen: 'half' },
    { finding: 'password-prompt-repeats', seen: 'half' },
    { finding: 'new-device', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'usually' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'logged-in-but-dead', seen: 'half' },
    { finding: 'fell-back-to-text', seen: 'sometimes' },
    { finding: 'not-registered-dialog', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'usually' },
    { finding: 'restart-helps-for-a-while', seen: 'rare' },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'only-one-contact', seen: 0.01 },
  ],
  sources: [appleCannotSend, appleMacSignIn, estimate],
});
