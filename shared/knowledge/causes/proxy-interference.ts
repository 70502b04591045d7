import { cause } from '../cause.ts';
import { appleEnterprise } from '../sources.ts';

/** A proxy carries web pages well, and messages badly or not at all. */
export const proxyInterference = cause({
  id: 'proxy-interference',
  title: 'A proxy holds your messages back',
  claim: '{Word}: a proxy on this Mac or network holds your messages back.',
  explain: 'A proxy passes on what your Mac sends. Some do not know what to do with messages, and drop them.',
  seat: 'network',
  effect: 'stops',
  prior: 0.004,
  shares: {
    'send-fails': 2,
    delayed: 1,
    'not-received': 1.5,
    'signin-fails': 2,
    'attachments-fail': 2.5,
    'activation-stuck': 2,
  },
  evidence: [
    { finding: 'proxy-on', seen: 'nearly always' },
    { finding: 'off-switch-fixes', seen: 'usually' },
    { finding: 'managed-network', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'apple-hosts-unreachable', seen: 'sometimes' },
    { finding: 'push-blocked', seen: 'sometimes' },
    { finding: 'works-on-other-network', seen: 'sometimes' },
    { finding: 'text-ok-media-not', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'tls-interception', seen: 'rare' },
    { finding: 'failed-for-network', seen: 'half' },
    { finding: 'attachments-stuck', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'iMessage and FaceTime lost their activation each time the proxy was on',
      url: 'https://github.com/Johnshall/Shadowrocket-ADBlock-Rules-Forever/issues/296',
    },
    appleEnterprise,
  ],
});
