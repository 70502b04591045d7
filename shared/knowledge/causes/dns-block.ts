import { cause } from '../cause.ts';
import { appleEnterprise } from '../sources.ts';

/** An ad blocker for the whole network, or a list on the Mac, hides Apple's names. */
export const dnsBlock = cause({
  id: 'dns-block',
  title: 'An ad blocker hides Apple’s servers',
  claim: '{Word}: an ad blocker on your network hides Apple’s message servers.',
  explain:
    'Blockers of this kind refuse to say where a server is. When Apple’s servers are on the list, messages have nowhere to go.',
  seat: 'network',
  effect: 'stops',
  prior: 0.01,
  shares: {
    'send-fails': 3,
    delayed: 2,
    'green-not-blue': 1,
    'not-received': 2,
    'signin-fails': 4,
    'attachments-fail': 2,
    'activation-stuck': 4,
  },
  evidence: [
    { finding: 'apple-names-blocked', seen: 0.9 },
    { finding: 'adblock-dns', seen: 'usually' },
    { finding: 'off-switch-fixes', seen: 'half' },
    { finding: 'works-on-other-network', seen: 'nearly always' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'text-ok-media-not', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'sometimes' },
    { finding: 'blocked-apple-name-in-log', seen: 'usually' },
    { finding: 'all-own-devices', seen: 'half' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'works-with-vpn-on', seen: 'sometimes' },
    { finding: 'failed-for-network', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'iMessage could not switch on because a blocking list refused an Apple name',
      url: 'https://github.com/bigdargon/hostsVN/issues/135',
    },
    appleEnterprise,
  ],
});
