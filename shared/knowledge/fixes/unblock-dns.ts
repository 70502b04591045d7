import { fix } from '../fix.ts';
import { appleEnterprise } from '../sources.ts';

/** Only where Apple's names were seen to be refused. */
export const unblockDns = fix({
  id: 'unblock-dns',
  title: 'Let Apple’s servers through your ad blocker',
  button: 'Unblock Apple',
  why: 'Your ad blocker refuses to say where Apple’s servers are. Messages needs to find them.',
  steps: [
    {
      say: 'Open your ad blocker, in the router or as an app.',
      more: 'Pause it for 5 minutes first. If messages go through, it is the reason.',
    },
    { say: 'Add apple.com, icloud.com and push.apple.com to its list of allowed names.' },
    {
      say: 'If you do not know where it sits, look at “DNS Servers” on this Mac.',
      more: 'A server you or an app put there by hand can be taken off with the minus sign.',
      press: 'network',
      path: ['Apple menu', 'System Settings', 'Network', 'Wi-Fi', 'Details…', 'DNS'],
      pathOld: ['Apple menu', 'System Preferences', 'Network', 'Advanced…', 'DNS'],
    },
  ],
  minutes: 5,
  risk: 1,
  riskMinutes: 1,
  disturbs: 'Ads may show again while the blocker pauses.',
  undo: 'Take the names off the list, or switch the blocker on again.',
  who: 'network',
  cures: { 'dns-block': 'nearly always' },
  onlyIf: { finding: 'apple-names-blocked', minutes: 1 },
  verify: { how: 'We look again whether Apple’s servers can be found.', minutes: 0.5, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['apple-services'],
  sources: [
    appleEnterprise,
    {
      level: 'user_report',
      note: 'iMessage worked once the Apple name was taken off the blocking list',
      url: 'https://github.com/bigdargon/hostsVN/issues/135',
    },
  ],
});
