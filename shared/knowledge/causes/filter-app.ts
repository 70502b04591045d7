import { cause } from '../cause.ts';

/** A program on the Mac itself stands between Messages and the network. */
export const filterApp = cause({
  id: 'filter-app',
  title: 'A security or blocking app holds messages back',
  claim: '{Word}: a security or blocking app on this Mac holds your messages back.',
  explain:
    'Ad blockers, firewalls and security apps decide what may leave your Mac. They can stop Messages without saying so.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.01,
  shares: { 'send-fails': 3, delayed: 1, 'not-received': 2, 'attachments-fail': 2 },
  evidence: [
    { finding: 'filter-app-on', seen: 'nearly always' },
    { finding: 'off-switch-fixes', seen: 'usually' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'push-blocked', seen: 'sometimes' },
    { finding: 'text-ok-media-not', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'sometimes' },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'blocked-apple-name-in-log', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'sometimes' },
    { finding: 'failed-for-network', seen: 'half' },
    { finding: 'attachments-stuck', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Pictures in Messages did not load while an ad blocker ran on the Mac',
      url: 'https://github.com/AdguardTeam/AdguardForMac/issues/1690',
    },
    {
      level: 'code',
      note: 'Makers and users of a firewall for the Mac on trouble with macOS 15.0',
      url: 'https://github.com/objective-see/LuLu/issues/639',
    },
  ],
});
