import { cause } from '../cause.ts';
import { appleGuide, estimate } from '../sources.ts';

/** A rule set by a parent or a company. */
export const restriction = cause({
  id: 'restriction',
  title: 'A rule on this Mac limits Messages',
  claim: '{Word}: a rule of Screen Time or of a company limits Messages.',
  explain:
    'Screen Time and companies can allow some people only, or certain hours. Messages then stops without a fault.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.005,
  shares: {
    'send-fails': 1.2,
    'not-received': 1.5,
    'signin-fails': 1.5,
    'activation-stuck': 1,
    'no-notification': 1.5,
  },
  evidence: [
    { finding: 'messages-restricted', seen: 0.97 },
    { finding: 'managed-network', seen: 'sometimes' },
    { finding: 'comes-and-goes', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'half' },
    { finding: 'other-apple-services-ok', seen: 'nearly always' },
    { finding: 'fails-at-certain-hours', seen: 'half' },
    { finding: 'one-direction-in-ok', seen: 'sometimes' },
  ],
  sources: [appleGuide, estimate],
});
