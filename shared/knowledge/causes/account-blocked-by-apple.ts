import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Only Apple can lift this; nothing on the Mac changes it. */
export const accountBlockedByApple = cause({
  id: 'account-blocked-by-apple',
  title: 'Apple does not let this account use iMessage',
  claim: '{Word}: Apple does not let this account or this Mac use iMessage.',
  explain:
    'Apple stops accounts and devices that look unusual to its systems, sometimes by mistake. Only Apple can lift that.',
  seat: 'account',
  effect: 'stops',
  prior: 0.001,
  shares: { 'send-fails': 2, 'signin-fails': 6, 'activation-stuck': 5 },
  evidence: [
    { finding: 'contact-apple-code', seen: 'half' },
    { finding: 'auth-error', seen: 'usually' },
    { finding: 'nothing-leaves', seen: 'usually' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'restart-helps-for-a-while', seen: 0.01 },
    { finding: 'works-on-other-network', seen: 0.01 },
    { finding: 'password-prompt-repeats', seen: 'sometimes' },
    { finding: 'kicked-after-seconds', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'all-own-devices', seen: 'half' },
    { finding: 'third-party-relay', seen: 'sometimes' },
    { finding: 'other-apple-services-ok', seen: 'nearly always' },
    { finding: 'not-apple-hardware', seen: 'sometimes' },
    { finding: 'serial-missing-or-wrong', seen: 0.005 },
    { finding: 'failed-at-apple', seen: 'half' },
    { finding: 'one-direction-in-ok', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Messages of a real Mac failed at once until Apple lifted a block',
      url: 'https://github.com/beeper/mac-registration-provider/issues/13',
    },
    estimate,
  ],
});
