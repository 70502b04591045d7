import { cause } from '../cause.ts';
import { appleColours, appleDeregister } from '../sources.ts';

/** The person moved to another phone, but Apple still counts the number as iMessage, or the thread stays on it. */
export const recipientLeftImessage = cause({
  id: 'recipient-left-imessage',
  title: 'The other person no longer uses iMessage',
  claim: '{Word}: the other person is no longer on iMessage.',
  explain:
    'People who change to another phone leave iMessage. Until the number is taken off, messages to it can get lost. It can be your own number, too.',
  seat: 'person',
  effect: 'stops',
  residual: true,
  prior: 0.02,
  shares: {
    'send-fails': 6,
    'receipts-missing': 7,
    'green-not-blue': 34,
    'attachments-fail': 3,
    'wrong-address-or-thread': 2,
    'not-received': 3,
  },
  evidence: [
    { finding: 'recipient-moved-to-android', seen: 'usually' },
    { finding: 'only-one-contact', seen: 'nearly always' },
    { finding: 'not-registered-dialog', seen: 'half' },
    { finding: 'fell-back-to-text', seen: 'usually' },
    { finding: 'undelivered', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'iphone-ok-mac-not', seen: 'rare' },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'retry-as-text-works', seen: 'nearly always' },
    { finding: 'only-group', seen: 'sometimes' },
    { finding: 'sms-works', seen: 0.93 },
    { finding: 'only-iphone-senders', seen: 'usually' },
    { finding: 'says-delivered', seen: 'half' },
    { finding: 'first-message', seen: 'almost never' },
    { finding: 'forced-to-text', seen: 'sometimes' },
  ],
  sources: [appleColours, appleDeregister],
});
