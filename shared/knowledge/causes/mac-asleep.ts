import { cause } from '../cause.ts';
import { appleGuide } from '../sources.ts';

/** Not a fault: a sleeping Mac takes messages when it wakes. */
export const macAsleep = cause({
  id: 'mac-asleep',
  title: 'Your Mac was asleep when messages came',
  claim: '{Word}: your Mac was asleep when messages came.',
  explain: 'A sleeping Mac takes in messages only now and then, or when it wakes. Then they arrive together, and late.',
  seat: 'mac',
  effect: 'delays',
  prior: 0.15,
  shares: { delayed: 20, 'not-received': 3, 'out-of-order': 12, 'not-syncing': 2, 'no-notification': 3 },
  evidence: [
    { finding: 'asleep-when-late', seen: 'nearly always' },
    { finding: 'after-idle-or-sleep', seen: 'nearly always' },
    { finding: 'backlog-arrives-together', seen: 'nearly always' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'wakes-when-used', seen: 'sometimes' },
    { finding: 'push-connection-down', seen: 'almost never' },
    { finding: 'slow-delivery', seen: 'almost never' },
    { finding: 'one-direction-out-ok', seen: 'sometimes' },
  ],
  sources: [
    appleGuide,
    { level: 'decision', note: 'Late messages that lie inside the sleep of the Mac are taken as its doing' },
  ],
});
