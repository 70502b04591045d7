import { cause } from '../cause.ts';
import { applePush } from '../sources.ts';

/** The standing connection to Apple broke, typically after changing networks, and was not rebuilt. */
export const pushConnectionLost = cause({
  id: 'push-connection-lost',
  title: 'The connection that brings messages was lost',
  claim: '{Word}: your Mac lost the connection that brings messages, and did not notice.',
  explain:
    'Your Mac keeps one connection to Apple open all the time. After a change of network it can be dead without a sign.',
  seat: 'network',
  effect: 'delays',
  prior: 0.02,
  shares: {
    'send-fails': 5,
    'receipts-missing': 5,
    delayed: 14,
    'green-not-blue': 1,
    'not-received': 7,
    'out-of-order': 8,
    'not-syncing': 3,
    'sms-missing-on-mac': 2,
    'no-notification': 2,
  },
  evidence: [
    { finding: 'push-connection-down', seen: 'usually' },
    { finding: 'backlog-arrives-together', seen: 'usually' },
    { finding: 'comes-and-goes', seen: 'usually' },
    { finding: 'restart-helps-for-a-while', seen: 'usually' },
    { finding: 'iphone-ok-mac-not', seen: 'usually' },
    { finding: 'push-port-closed', seen: 'sometimes' },
    { finding: 'after-idle-or-sleep', seen: 'sometimes' },
    { finding: 'slow-delivery', seen: 'sometimes' },
    { finding: 'works-on-other-network', seen: 'sometimes' },
    { finding: 'one-direction-out-ok', seen: 'half' },
    { finding: 'no-new-rows', seen: 'half' },
    { finding: 'works-on-wifi-only', seen: 'sometimes' },
  ],
  sources: [
    applePush,
    {
      level: 'user_report',
      note: 'A device lost this connection until its network was switched off and on',
      url: 'https://github.com/lionheart/openradar-mirror/issues/14413',
    },
  ],
});
