import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Delivered indeed, to a device nobody looks at. */
export const recipientAddressElsewhere = cause({
  id: 'recipient-address-elsewhere',
  title: 'It goes to another device of that person',
  claim: '{Word}: your message goes to another device of that person.',
  explain:
    'An address can belong to an iPad or a Mac. “Delivered” is right then, and still nobody has seen the message.',
  seat: 'person',
  effect: 'stops',
  residual: true,
  prior: 0.005,
  shares: { 'receipts-missing': 5, 'wrong-address-or-thread': 6, 'send-fails': 0.6, 'green-not-blue': 1 },
  evidence: [
    { finding: 'recipient-has-other-apple-device', seen: 0.9 },
    { finding: 'says-delivered', seen: 'usually' },
    { finding: 'only-one-contact', seen: 'usually' },
    { finding: 'contact-card-suspicious', seen: 'sometimes' },
    { finding: 'recipient-moved-to-android', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'rare' },
    { finding: 'undelivered', seen: 'rare' },
    { finding: 'retry-as-text-works', seen: 'usually' },
    { finding: 'not-registered-dialog', seen: 0.005 },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Messages went to a new MacBook because its email address stood on the contact card',
      url: 'https://maya.land/monologues/2023/12/26/laptop-of-the-magi-apple-antitrust.html',
    },
    estimate,
  ],
});
