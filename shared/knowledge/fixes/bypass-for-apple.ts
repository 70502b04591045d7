import { fix } from '../fix.ts';
import { appleEnterprise, applePush } from '../sources.ts';

/** What to ask the people who run the network. */
export const bypassForApple = fix({
  id: 'bypass-for-apple',
  title: 'Ask your network’s keeper to let Apple through',
  button: 'What to ask for',
  why: 'Apple’s message service refuses connections that somebody opens on the way. They must go past the inspection.',
  steps: [
    {
      say: 'Send this to whoever looks after the network or this Mac.',
      more: '“Apple’s hosts of support.apple.com/101555 must pass without inspection, on TCP 5223 and 443.”',
    },
    {
      say: 'If a proxy is set on this Mac, turn it off, or let Apple’s names go past it.',
      more: 'Note down what stands at “Web proxy (HTTP)” first, so that you can set it again.',
      press: 'network',
      path: ['Apple menu', 'System Settings', 'Network', 'Wi-Fi', 'Details…', 'Proxies'],
      pathOld: ['Apple menu', 'System Preferences', 'Network', 'Advanced…', 'Proxies'],
    },
    { say: 'If a security app on this Mac does it, exclude Apple’s hosts there.' },
  ],
  minutes: 6,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing on your Mac.',
  undo: 'They can take it back.',
  who: 'network',
  cures: { 'tls-interception': 'usually', 'proxy-interference': 'usually', 'firewall-blocks': 'half' },
  verify: { how: 'We look again who answers in Apple’s name.', minutes: 1, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['apple-services'],
  sources: [appleEnterprise, applePush],
});
