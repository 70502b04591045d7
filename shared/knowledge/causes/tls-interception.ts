import { cause } from '../cause.ts';
import { appleEnterprise, estimate } from '../sources.ts';

/** A company's inspection, or a security program on the Mac, opens connections; Apple refuses those. */
export const tlsInterception = cause({
  id: 'tls-interception',
  title: 'Somebody opens your connections to Apple',
  claim: '{Word}: something between your Mac and Apple opens your connections.',
  explain:
    'Some companies and security programs open every connection to look inside. Apple’s message service refuses such connections.',
  seat: 'network',
  effect: 'stops',
  prior: 0.003,
  shares: {
    'send-fails': 2,
    'not-received': 1,
    'signin-fails': 4,
    'attachments-fail': 1,
    'activation-stuck': 3,
  },
  evidence: [
    { finding: 'tls-interception', seen: 0.9 },
    { finding: 'managed-network', seen: 'usually' },
    { finding: 'filter-app-on', seen: 'half' },
    { finding: 'apple-hosts-unreachable', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'works-on-other-network', seen: 'usually' },
    { finding: 'other-apple-services-ok', seen: 'half' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'proxy-on', seen: 'sometimes' },
    { finding: 'works-with-vpn-on', seen: 'sometimes' },
  ],
  sources: [appleEnterprise, estimate],
});
