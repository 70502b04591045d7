import { fix } from '../fix.ts';
import { appleCannotSend, applePush } from '../sources.ts';

/** A way round, and a proof: it leaves the first network as it is. */
export const useOtherNetwork = fix({
  id: 'use-other-network',
  title: 'Use another network for messages',
  button: 'Use another network',
  why: 'Your iPhone can lend its own connection. Messages then go round the network that stops them.',
  steps: [
    {
      say: 'On the iPhone, turn on “Allow Others to Join”.',
      look: { label: 'Allow Others to Join', on: true },
      path: ['Settings', 'Personal Hotspot'],
    },
    {
      say: 'On this Mac, choose your iPhone in the list of networks.',
      press: 'wifi',
      path: ['Apple menu', 'System Settings', 'Wi-Fi'],
      pathOld: ['Apple menu', 'System Preferences', 'Network'],
    },
    {
      say: 'If it works there, ask whoever runs the first network to let Apple’s messages through.',
      more: 'They need this page of Apple: support.apple.com/101555.',
    },
  ],
  minutes: 3,
  risk: 0,
  riskMinutes: 0.5,
  disturbs: 'It uses mobile data of your iPhone.',
  undo: 'Choose your usual Wi-Fi again.',
  who: 'iphone',
  cures: {
    'firewall-blocks': 'usually',
    'weak-network': 'usually',
    'captive-portal': 'half',
    'dns-block': 'half',
    'tls-interception': 'half',
  },
  verify: { how: 'We look again whether messages can pass here.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['apple-services'],
  sources: [appleCannotSend, applePush],
});
