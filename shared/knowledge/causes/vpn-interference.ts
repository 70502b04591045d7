import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** The VPN carries or drops Apple's connections. */
export const vpnInterference = cause({
  id: 'vpn-interference',
  title: 'The VPN holds your messages back',
  claim: '{Word}: the VPN on this Mac holds your messages back.',
  explain: 'A VPN sends everything through its own servers. Some of them drop the connection that brings messages.',
  seat: 'network',
  effect: 'stops',
  prior: 0.02,
  shares: {
    'send-fails': 7,
    'receipts-missing': 3,
    delayed: 8,
    'green-not-blue': 3,
    'not-received': 4,
    'out-of-order': 3,
    'not-syncing': 1,
    'signin-fails': 6,
    'attachments-fail': 7,
    'activation-stuck': 5,
  },
  evidence: [
    { finding: 'vpn-on', seen: 'nearly always' },
    { finding: 'off-switch-fixes', seen: 'usually' },
    { finding: 'push-blocked', seen: 'half' },
    { finding: 'push-port-closed', seen: 'sometimes' },
    { finding: 'apple-hosts-unreachable', seen: 'sometimes' },
    { finding: 'backlog-arrives-together', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'hangs-sending', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'usually' },
    { finding: 'works-on-other-network', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'works-with-vpn-on', seen: 0.005 },
    { finding: 'text-ok-media-not', seen: 'sometimes' },
    { finding: 'failed-for-network', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'iMessage failed on macOS 15 whenever one VPN was connected',
      url: 'https://github.com/Windscribe/Desktop-App/issues/180',
    },
    estimate,
  ],
});
