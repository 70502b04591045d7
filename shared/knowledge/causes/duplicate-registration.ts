import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Two devices, or a device and a bridge, take the same place and push each other out. */
export const duplicateRegistration = cause({
  id: 'duplicate-registration',
  title: 'Two devices take each other’s place',
  claim: '{Word}: two of your devices take each other’s place at Apple.',
  explain:
    'When two devices or a bridge sign in as the same one, each pushes the other out. Messages go to one, then to the other.',
  seat: 'account',
  effect: 'stops',
  prior: 0.002,
  shares: { 'not-received': 1.5, 'not-syncing': 2, 'signin-fails': 1.5, delayed: 0.5, 'send-fails': 0.5 },
  evidence: [
    { finding: 'third-party-relay', seen: 'usually' },
    { finding: 'comes-and-goes', seen: 'usually' },
    { finding: 'new-device', seen: 'half' },
    { finding: 'password-prompt-repeats', seen: 'half' },
    { finding: 'mac-ok-iphone-not', seen: 'half' },
    { finding: 'kicked-after-seconds', seen: 'sometimes' },
    { finding: 'one-direction-out-ok', seen: 'sometimes' },
    { finding: 'duplicate-messages', seen: 'sometimes' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Asked to sign in every hour while a second registered device was active',
      url: 'https://github.com/beeper/phone-registration-provider/issues/11',
    },
    estimate,
  ],
});
