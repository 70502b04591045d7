import { cause } from '../cause.ts';
import { appleCannotSend, estimate } from '../sources.ts';

/** A connection that is there and not good enough, or comes and goes. */
export const weakNetwork = cause({
  id: 'weak-network',
  title: 'The internet connection is weak or gone',
  claim: '{Word}: your internet connection is too weak, or drops out.',
  explain:
    'A message needs little, but it needs an answer from Apple. When the connection drops out, it waits or fails.',
  seat: 'network',
  effect: 'stops',
  prior: 0.03,
  shares: {
    'send-fails': 8,
    'receipts-missing': 2,
    delayed: 7,
    'green-not-blue': 6,
    'not-received': 3,
    'out-of-order': 5,
    'signin-fails': 3,
    'attachments-fail': 15,
    'activation-stuck': 4,
  },
  evidence: [
    { finding: 'no-internet', seen: 'half' },
    { finding: 'comes-and-goes', seen: 'usually' },
    { finding: 'works-on-other-network', seen: 'usually' },
    { finding: 'slow-delivery', seen: 'half' },
    { finding: 'hangs-sending', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'fell-back-to-text', seen: 'sometimes' },
    { finding: 'text-ok-media-not', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'sometimes' },
    { finding: 'only-some-videos', seen: 0.01 },
    { finding: 'internet-ok', seen: 'sometimes' },
    { finding: 'other-apple-services-ok', seen: 'half' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'works-on-ethernet', seen: 'half' },
    { finding: 'all-own-devices', seen: 'half' },
    { finding: 'works-on-wifi-only', seen: 'sometimes' },
    { finding: 'failed-for-network', seen: 'usually' },
    { finding: 'fails-at-certain-hours', seen: 'sometimes' },
    { finding: 'attachments-stuck', seen: 'half' },
  ],
  sources: [appleCannotSend, estimate],
});
