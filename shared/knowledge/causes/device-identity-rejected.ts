import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Apple knows its machines by their numbers, and takes no others. */
export const deviceIdentityRejected = cause({
  id: 'device-identity-rejected',
  title: 'Apple does not recognise this computer',
  claim: '{Word}: Apple does not recognise this computer as one of its own.',
  explain: 'Apple accepts its own machines only, and knows them by their serial number. A repair can lose it.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.001,
  shares: { 'signin-fails': 2.5, 'activation-stuck': 1.5, 'send-fails': 0.6, 'not-received': 0.3 },
  evidence: [
    { finding: 'not-apple-hardware', seen: 0.7 },
    { finding: 'serial-missing-or-wrong', seen: 0.6 },
    { finding: 'auth-error', seen: 'usually' },
    { finding: 'kicked-after-seconds', seen: 'half' },
    { finding: 'contact-apple-code', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'other-apple-services-ok', seen: 0.93 },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'restart-helps-for-a-while', seen: 0.01 },
    { finding: 'works-on-other-network', seen: 0.01 },
    { finding: 'custom-network-adapter', seen: 'sometimes' },
    { finding: 'works-on-ethernet', seen: 0.005 },
    { finding: 'failed-for-sign-in', seen: 'half' },
  ],
  nothingToDo:
    'If Apple built this Mac, Apple can put the serial number back. Apple does not support iMessage on other computers.',
  sources: [
    {
      level: 'user_report',
      note: 'An iMac could not connect after a repair had left it without a serial number; Apple put it back',
      url: 'http://www.engadget.com/2013-01-14-if-messages-on-os-x-cant-connect-check-your-serial-number.html',
    },
    estimate,
  ],
});
