import { cause } from '../cause.ts';

/** The driver reports the line in a way that Apple’s push connection does not take. */
export const unsupportedAdapter = cause({
  id: 'unsupported-adapter',
  title: 'The network adapter does not suit messages',
  claim: '{Word}: the network adapter of this Mac does not suit messages.',
  explain:
    'Adapters with a driver of their own can tell macOS something wrong about the line. Web pages work then, and messages do not.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.002,
  shares: { 'send-fails': 1, 'not-received': 1, 'signin-fails': 1.5, 'activation-stuck': 1 },
  evidence: [
    { finding: 'custom-network-adapter', seen: 0.97 },
    { finding: 'works-on-ethernet', seen: 'usually' },
    { finding: 'push-connection-down', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'usually' },
    { finding: 'hangs-sending', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'other-apple-services-ok', seen: 0.93 },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'not-apple-hardware', seen: 'half' },
    { finding: 'auth-error', seen: 'sometimes' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'failed-for-network', seen: 'half' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Messages worked by cable only, until the driver of the Wi-Fi adapter was changed',
      url: 'https://github.com/OpenIntelWireless/itlwm/issues/966',
    },
  ],
});
