import { cause } from '../cause.ts';
import { appleCannotSend, estimate } from '../sources.ts';

/** Hotels, trains and cafés: online only after a log-in page. */
export const captivePortal = cause({
  id: 'captive-portal',
  title: 'This Wi-Fi wants you to log in first',
  claim: '{Word}: this Wi-Fi wants you to log in on its own page first.',
  explain: 'Until you accept the page of this Wi-Fi, nothing else gets through. Messages cannot show that page.',
  seat: 'network',
  effect: 'stops',
  prior: 0.005,
  shares: { 'send-fails': 3, 'not-received': 1, 'signin-fails': 3, 'activation-stuck': 3 },
  evidence: [
    { finding: 'captive-portal', seen: 'nearly always' },
    { finding: 'push-blocked', seen: 'usually' },
    { finding: 'apple-hosts-unreachable', seen: 'usually' },
    { finding: 'works-on-other-network', seen: 'nearly always' },
    { finding: 'managed-network', seen: 'usually' },
    { finding: 'hangs-sending', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'internet-ok', seen: 'almost never' },
    { finding: 'other-apple-services-ok', seen: 'rare' },
    { finding: 'facetime-fails-too', seen: 'usually' },
    { finding: 'all-own-devices', seen: 'half' },
    { finding: 'failed-for-network', seen: 'half' },
  ],
  sources: [appleCannotSend, estimate],
});
