import { cause } from '../cause.ts';
import { appleActivation } from '../sources.ts';

/** The phone number itself is not accepted, often after a change of SIM. */
export const numberNotActivated = cause({
  id: 'number-not-activated',
  title: 'Your phone number is not ready for iMessage',
  claim: '{Word}: your phone number is not switched on for iMessage.',
  explain:
    'Your iPhone proves to Apple that the number is yours, with a hidden text message. After a change of SIM that can fail.',
  seat: 'account',
  effect: 'stops',
  prior: 0.01,
  shares: {
    'send-fails': 2,
    'green-not-blue': 6,
    'not-received': 3,
    'signin-fails': 2,
    'activation-stuck': 17,
    'sms-missing-on-mac': 2,
    'wrong-address-or-thread': 6,
  },
  evidence: [
    { finding: 'sim-changed', seen: 'half' },
    { finding: 'number-missing-or-unticked', seen: 'usually' },
    { finding: 'email-instead-of-number', seen: 'usually' },
    { finding: 'iphone-ok-mac-not', seen: 'almost never' },
    { finding: 'fell-back-to-text', seen: 'half' },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'same-number-twice', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'mac-ok-iphone-not', seen: 'sometimes' },
    { finding: 'sms-works', seen: 0.93 },
  ],
  sources: [
    appleActivation,
    {
      level: 'user_report',
      note: 'A number could not be switched on because of an inactive SIM',
      url: 'https://itdaytech.com/2025/10/20/apple-confirms-imessage-bug-in-ios-26-heres-the-fix',
    },
  ],
});
