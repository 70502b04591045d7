import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** A fault of one version of macOS that Apple mends, or has mended, with an update. */
export const osBug = cause({
  id: 'os-bug',
  title: 'A fault in this version of macOS',
  claim: '{Word}: this version of macOS has a fault.',
  explain: 'Now and then an update brings a fault of its own. The next update usually takes it away.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.01,
  shares: {
    'send-fails': 4,
    'receipts-missing': 3,
    delayed: 2,
    'green-not-blue': 1,
    'not-received': 3,
    'out-of-order': 5,
    'not-syncing': 2,
    'signin-fails': 2,
    'attachments-fail': 4,
    'activation-stuck': 2,
    'sms-missing-on-mac': 3,
    'wrong-address-or-thread': 1,
    'no-notification': 8,
    'app-crash': 24,
  },
  evidence: [
    { finding: 'after-os-update', seen: 'usually' },
    { finding: 'other-users-same-version', seen: 'usually' },
    { finding: 'iphone-ok-mac-not', seen: 'usually' },
    { finding: 'restart-helps-for-a-while', seen: 'sometimes' },
    { finding: 'beta-os', seen: 0.01 },
    { finding: 'notif-vanish', seen: 'half' },
    { finding: 'crash-at-launch', seen: 'half' },
    { finding: 'forwarding-wont-stay-on', seen: 'sometimes' },
  ],
  sources: [
    {
      level: 'code',
      note: 'A collection of Apple’s release notes: 15.0.1 mended the work with security programs',
      url: 'https://github.com/Keyboard1000n17/OSPedia',
    },
    estimate,
  ],
});
