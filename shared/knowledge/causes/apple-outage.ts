import { cause } from '../cause.ts';
import { appleStatus, estimate } from '../sources.ts';

/** Apple's own service is down or degraded. Its status page may lag by up to an hour. */
export const appleOutage = cause({
  id: 'apple-outage',
  title: 'Apple’s message service has trouble',
  claim: '{Word}: Apple’s message service has trouble right now.',
  explain: 'Sometimes iMessage itself is down, for some people or for all. Waiting helps; changing settings does not.',
  seat: 'apple',
  effect: 'stops',
  residual: true,
  prior: 0.002,
  shares: {
    'send-fails': 7,
    'receipts-missing': 4,
    delayed: 6,
    'green-not-blue': 6,
    'not-received': 5,
    'out-of-order': 5,
    'not-syncing': 4,
    'signin-fails': 9,
    'attachments-fail': 6,
    'activation-stuck': 10,
  },
  evidence: [
    { finding: 'status-page-issue', seen: 0.7 },
    { finding: 'many-people-report', seen: 'usually' },
    { finding: 'iphone-ok-mac-not', seen: 'rare' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'hangs-sending', seen: 'sometimes' },
    { finding: 'slow-delivery', seen: 'sometimes' },
    { finding: 'backlog-arrives-together', seen: 'half' },
    { finding: 'comes-and-goes', seen: 'half' },
    { finding: 'only-one-contact', seen: 0.01 },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'all-own-devices', seen: 'usually' },
    { finding: 'other-apple-services-ok', seen: 'half' },
    { finding: 'no-mobile-data', seen: 0.01 },
  ],
  sources: [appleStatus, estimate],
});
