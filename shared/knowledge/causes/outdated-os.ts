import { cause } from '../cause.ts';
import { appleMacSignIn, estimate } from '../sources.ts';

/** Too old for today's sign-in. */
export const outdatedOs = cause({
  id: 'outdated-os',
  title: 'This macOS is too old for today’s iMessage',
  claim: '{Word}: this macOS is too old for the way Apple signs people in today.',
  explain:
    'Apple changes how devices sign in. Systems that no longer get updates fall behind, and one day they are refused.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.02,
  shares: {
    'send-fails': 3,
    'not-received': 2,
    'not-syncing': 2,
    'signin-fails': 10,
    'activation-stuck': 5,
    'sms-missing-on-mac': 2,
    'app-crash': 5,
  },
  evidence: [
    { finding: 'old-os', seen: 0.98 },
    { finding: 'auth-error', seen: 'usually' },
    { finding: 'password-prompt-repeats', seen: 'half' },
    { finding: 'two-factor-code-arrives', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'kicked-after-seconds', seen: 'sometimes' },
    { finding: 'forwarding-wont-stay-on', seen: 'sometimes' },
    { finding: 'failed-for-sign-in', seen: 'half' },
  ],
  sources: [appleMacSignIn, estimate],
});
