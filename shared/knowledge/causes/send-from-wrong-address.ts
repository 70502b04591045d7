import { cause } from '../cause.ts';
import { appleGuide, estimate } from '../sources.ts';

/** New conversations start from an email address instead of the phone number. */
export const sendFromWrongAddress = cause({
  id: 'send-from-wrong-address',
  title: 'New messages start from the wrong address',
  claim: '{Word}: new messages from this Mac start from the wrong one of your addresses.',
  explain:
    'Your number and your email addresses can all send. If the Mac picks another than your iPhone, people see two of you.',
  seat: 'mac',
  effect: 'delays',
  prior: 0.03,
  shares: { 'wrong-address-or-thread': 26 },
  evidence: [
    { finding: 'email-instead-of-number', seen: 'usually' },
    { finding: 'number-missing-or-unticked', seen: 'sometimes' },
    { finding: 'contact-card-suspicious', seen: 'almost never' },
    { finding: 'iphone-ok-mac-not', seen: 'usually' },
    { finding: 'mixed-sending-addresses', seen: 'usually' },
  ],
  sources: [appleGuide, estimate],
});
