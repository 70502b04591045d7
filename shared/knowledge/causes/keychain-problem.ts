import { cause } from '../cause.ts';
import { appleIcloud, estimate } from '../sources.ts';

/** The store of passwords behind the sign-in is broken, or not the same on all devices. */
export const keychainProblem = cause({
  id: 'keychain-problem',
  title: 'The Keychain behind the sign-in is out of step',
  claim: '{Word}: the Keychain that keeps your sign-in is out of step.',
  explain:
    'Your Mac keeps the proof of your sign-in in the Keychain. When that is out of step, the sign-in does not last.',
  seat: 'account',
  effect: 'stops',
  prior: 0.004,
  shares: { 'signin-fails': 4, 'not-syncing': 3, 'activation-stuck': 1, 'send-fails': 0.6 },
  evidence: [
    { finding: 'keychain-not-syncing', seen: 'usually' },
    { finding: 'password-prompt-repeats', seen: 'usually' },
    { finding: 'auth-error', seen: 'sometimes' },
    { finding: 'kicked-after-seconds', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'resync-flood', seen: 0.01 },
    { finding: 'failed-for-sign-in', seen: 'half' },
    { finding: 'icloud-sync-stale', seen: 'half' },
  ],
  sources: [appleIcloud, estimate],
});
