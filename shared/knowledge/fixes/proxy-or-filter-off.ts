import { fix } from '../fix.ts';

/** Not offered before it is known that such an app runs. */
export const proxyOrFilterOff = fix({
  id: 'proxy-or-filter-off',
  title: 'Pause the security or blocking app',
  button: 'Pause that app',
  why: 'Such an app decides what may leave your Mac. A short pause shows whether it stops Messages.',
  steps: [
    { say: 'Open the app and choose its pause, for 5 minutes.' },
    {
      say: 'If it has no pause, look for it under “Filters & Proxies” and switch it off there.',
      press: 'network',
      path: ['Apple menu', 'System Settings', 'Network', 'VPN & Filters', 'Filters & Proxies'],
    },
    {
      say: 'If messages go through now, allow Messages in that app, then switch it on again.',
      more: 'Its newest version may have mended it: look for an update.',
    },
  ],
  minutes: 2.5,
  risk: 1,
  riskMinutes: 1,
  disturbs: 'The protection of that app rests for 5 minutes.',
  undo: 'Switch the app on again.',
  who: 'this-mac',
  cures: {
    'filter-app': 'nearly always',
    'dns-block': 'sometimes',
    'tls-interception': 'sometimes',
    'proxy-interference': 'half',
  },
  onlyIf: { finding: 'filter-app-on', minutes: 0.5 },
  verify: { how: 'You try one message while the app rests.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['apple-services'],
  sources: [
    {
      level: 'user_report',
      note: 'Pictures loaded as soon as the ad blocker was off',
      url: 'https://github.com/AdguardTeam/AdguardForMac/issues/1690',
    },
  ],
});
