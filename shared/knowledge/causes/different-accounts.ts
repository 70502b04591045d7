import { cause } from '../cause.ts';
import { appleForwarding, appleIcloud } from '../sources.ts';

/** The Mac and the iPhone belong to different Apple Accounts. */
export const differentAccounts = cause({
  id: 'different-accounts',
  title: 'Your devices use different Apple Accounts',
  claim: '{Word}: this Mac and your iPhone use different Apple Accounts.',
  explain: 'Messages shows the same conversations only on devices that use the same Apple Account.',
  seat: 'account',
  effect: 'stops',
  prior: 0.02,
  shares: {
    'green-not-blue': 1,
    'not-received': 4,
    'not-syncing': 14,
    'signin-fails': 6,
    'activation-stuck': 1,
    'sms-missing-on-mac': 12,
    'wrong-address-or-thread': 9,
  },
  evidence: [
    { finding: 'different-apple-accounts', seen: 'nearly always' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'number-missing-or-unticked', seen: 'half' },
    { finding: 'forwarding-off', seen: 'half' },
    { finding: 'new-device', seen: 'sometimes' },
    { finding: 'email-instead-of-number', seen: 'sometimes' },
    { finding: 'forwarding-wont-stay-on', seen: 'half' },
    { finding: 'icloud-accounts-differ', seen: 'half' },
  ],
  sources: [
    appleForwarding,
    appleIcloud,
    {
      level: 'user_report',
      note: 'Text conversations stayed off the Mac because FaceTime used another account',
      url: 'https://blog.room34.com/archives/otd/0406',
    },
  ],
});
