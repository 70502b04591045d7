import { cause } from '../cause.ts';

/** What no check and no answer can show. */
export const other = cause({
  id: 'other',
  title: 'Something else, not found on this Mac',
  claim: '{Word}: it is something else that we cannot find on this Mac.',
  explain: 'Not everything can be seen from here. What was checked and tried stands on the card for Apple Support.',
  seat: 'elsewhere',
  effect: 'stops',
  residual: true,
  prior: 0.02,
  shares: {
    'send-fails': 5,
    'receipts-missing': 6,
    delayed: 5,
    'green-not-blue': 6,
    'not-received': 5,
    'out-of-order': 6,
    'not-syncing': 5,
    'signin-fails': 7,
    'attachments-fail': 6,
    'activation-stuck': 5,
    'sms-missing-on-mac': 6,
    'wrong-address-or-thread': 6,
    'no-notification': 10,
    'app-crash': 20,
  },
  evidence: [],
  sources: [{ level: 'decision', note: 'There is always room for a cause nobody thought of' }],
});
