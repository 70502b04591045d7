import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** A test version, where faults are to be expected. */
export const betaOs = cause({
  id: 'beta-os',
  title: 'A fault in the beta of macOS',
  claim: '{Word}: the beta of macOS on this Mac has a fault.',
  explain: 'A beta is a test version. Messages is one of the things that break there, and the next one often mends it.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.005,
  shares: {
    'send-fails': 2,
    delayed: 1,
    'not-received': 1,
    'out-of-order': 2,
    'not-syncing': 1,
    'signin-fails': 2,
    'attachments-fail': 1,
    'activation-stuck': 1,
    'sms-missing-on-mac': 1,
    'no-notification': 2,
    'app-crash': 8,
  },
  evidence: [
    { finding: 'beta-os', seen: 0.98 },
    { finding: 'after-os-update', seen: 'half' },
    { finding: 'other-users-same-version', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'usually' },
    { finding: 'notif-vanish', seen: 'sometimes' },
    { finding: 'crash-at-launch', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Messages on a test version quit when text forwarding was switched on',
      url: 'https://github.com/lionheart/openradar-mirror/issues/11781',
    },
    estimate,
  ],
});
