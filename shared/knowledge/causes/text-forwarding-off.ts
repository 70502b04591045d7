import { cause } from '../cause.ts';
import { appleForwarding } from '../sources.ts';

/** Green messages reach the Mac only through the iPhone, and only if it is allowed there. */
export const textForwardingOff = cause({
  id: 'text-forwarding-off',
  title: 'Your iPhone does not pass text messages on',
  claim: '{Word}: your iPhone does not pass green text messages on to this Mac.',
  explain: 'Green messages travel through your iPhone. It hands them to this Mac only if that is switched on there.',
  seat: 'elsewhere',
  effect: 'stops',
  prior: 0.15,
  shares: { 'not-received': 4, 'not-syncing': 6, 'sms-missing-on-mac': 58 },
  evidence: [
    { finding: 'forwarding-off', seen: 'nearly always' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'not-registered-dialog', seen: 'sometimes' },
    { finding: 'new-device', seen: 'sometimes' },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'sms-works', seen: 0.93 },
    { finding: 'forwarding-wont-stay-on', seen: 'rare' },
    { finding: 'retry-as-text-works', seen: 'almost never' },
    { finding: 'all-own-devices', seen: 'almost never' },
  ],
  sources: [
    appleForwarding,
    {
      level: 'user_report',
      note: 'A Mac called numbers not found on iMessage until forwarding was switched on',
      url: 'https://guyflorack.com/tech/messages-contacts-in-red-on-ipad-or-mac-fix/',
    },
  ],
});
