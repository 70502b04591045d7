import { cause } from '../cause.ts';
import { appleEnterprise, applePush, estimate } from '../sources.ts';

/** A network that lets web pages through and little else. */
export const firewallBlocks = cause({
  id: 'firewall-blocks',
  title: 'This network does not let messages through',
  claim: '{Word}: this network lets web pages through, but not your messages.',
  explain:
    'Networks of companies, schools and hotels often allow little more than web pages. Messages need a way of their own.',
  seat: 'network',
  effect: 'stops',
  prior: 0.01,
  shares: {
    'send-fails': 4,
    'receipts-missing': 2,
    delayed: 4,
    'green-not-blue': 2,
    'not-received': 2,
    'signin-fails': 4,
    'attachments-fail': 4,
    'activation-stuck': 4,
  },
  evidence: [
    { finding: 'push-blocked', seen: 'usually' },
    { finding: 'push-port-closed', seen: 'half' },
    { finding: 'apple-hosts-unreachable', seen: 'half' },
    { finding: 'works-on-other-network', seen: 'nearly always' },
    { finding: 'managed-network', seen: 'usually' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'backlog-arrives-together', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'usually' },
    { finding: 'all-own-devices', seen: 'usually' },
    { finding: 'works-with-vpn-on', seen: 'half' },
    { finding: 'other-apple-services-ok', seen: 'usually' },
    { finding: 'failed-for-network', seen: 'half' },
    { finding: 'fails-at-certain-hours', seen: 'sometimes' },
  ],
  sources: [applePush, appleEnterprise, estimate],
});
