import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Wrong, shared or outdated addresses misroute messages or mix people up. */
export const contactCard = cause({
  id: 'contact-card',
  title: 'The contact card leads to the wrong address',
  claim: '{Word}: the contact card of this person leads to the wrong address.',
  explain: 'A card with an old number, or with an address two people share, sends messages astray or mixes people up.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.02,
  shares: {
    'send-fails': 3,
    'receipts-missing': 2,
    'green-not-blue': 6,
    'out-of-order': 1,
    'wrong-address-or-thread': 24,
  },
  evidence: [
    { finding: 'contact-card-suspicious', seen: 'usually' },
    { finding: 'only-one-contact', seen: 'usually' },
    { finding: 'undelivered', seen: 'half' },
    { finding: 'not-registered-dialog', seen: 'sometimes' },
    { finding: 'email-instead-of-number', seen: 0.01 },
    { finding: 'iphone-ok-mac-not', seen: 'sometimes' },
    { finding: 'recipient-has-other-apple-device', seen: 'sometimes' },
    { finding: 'only-group', seen: 'sometimes' },
    { finding: 'first-message', seen: 'sometimes' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Two people with one number in common became one conversation',
      url: 'https://github.com/lionheart/openradar-mirror/issues/6296',
    },
    estimate,
  ],
});
