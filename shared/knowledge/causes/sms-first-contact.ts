import { cause } from '../cause.ts';

/** The Mac tries a new number over iMessage first. */
export const smsFirstContact = cause({
  id: 'sms-first-contact',
  title: 'The first message went out the wrong way',
  claim: '{Word}: a first message to a number without iMessage was tried over iMessage.',
  explain:
    'The Mac does not always know in time that a new number has no iMessage. Sent as text once, it stays that way.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.01,
  shares: { 'send-fails': 3, 'green-not-blue': 2, 'wrong-address-or-thread': 1 },
  evidence: [
    { finding: 'retry-as-text-works', seen: 'nearly always' },
    { finding: 'not-registered-dialog', seen: 'usually' },
    { finding: 'only-one-contact', seen: 'usually' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'recipient-moved-to-android', seen: 0.005 },
    { finding: 'sms-works', seen: 'nearly always' },
    { finding: 'contact-card-suspicious', seen: 0.01 },
    { finding: 'iphone-ok-mac-not', seen: 'half' },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'first-message', seen: 'nearly always' },
    { finding: 'forced-to-text', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'A first message from the Mac to a number without iMessage failed; sent as text it went, and stayed text',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server/issues/685',
    },
  ],
});
