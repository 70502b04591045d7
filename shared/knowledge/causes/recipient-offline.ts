import { cause } from '../cause.ts';
import { appleColours } from '../sources.ts';

/** The other device is off, out of reach or without data; Apple keeps the message until it is back. */
export const recipientOffline = cause({
  id: 'recipient-offline',
  title: 'The other person’s phone has no connection',
  claim: '{Word}: the phone of the other person has no connection at the moment.',
  explain: 'Apple keeps a message until the other phone is back. Nothing is wrong on your side, and nothing is lost.',
  seat: 'person',
  effect: 'delays',
  residual: true,
  prior: 0.03,
  shares: {
    'send-fails': 2,
    'receipts-missing': 22,
    delayed: 5,
    'green-not-blue': 14,
    'out-of-order': 9,
  },
  evidence: [
    { finding: 'only-one-contact', seen: 'usually' },
    { finding: 'undelivered', seen: 'usually' },
    { finding: 'comes-and-goes', seen: 'usually' },
    { finding: 'fell-back-to-text', seen: 'half' },
    { finding: 'slow-delivery', seen: 'sometimes' },
    { finding: 'recipient-moved-to-android', seen: 0.01 },
    { finding: 'read-only-missing', seen: 'rare' },
    { finding: 'not-registered-dialog', seen: 0.005 },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'iphone-ok-mac-not', seen: 'almost never' },
    { finding: 'no-mobile-data', seen: 'half' },
    { finding: 'works-on-wifi-only', seen: 'sometimes' },
    { finding: 'first-message', seen: 'almost never' },
  ],
  sources: [
    appleColours,
    {
      level: 'user_report',
      note: 'Messages to a traveller looked sent and waited until the traveller had data',
      url: 'https://bluemarbletraveler.wordpress.com/2017/06/22/avoid-the-imessage-trap/',
    },
  ],
});
