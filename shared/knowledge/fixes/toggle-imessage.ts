import { fix } from '../fix.ts';
import { appleActivation } from '../sources.ts';

/** On the iPhone, because the number proves itself there. */
export const toggleImessage = fix({
  id: 'toggle-imessage',
  title: 'Turn iMessage off and on on your iPhone',
  button: 'Renew the number',
  why: 'Your number proves itself through the iPhone. Off and on makes it try again.',
  steps: [
    {
      say: 'On the iPhone, turn “iMessage” off, wait a minute, and turn it on.',
      more: 'On iOS 16 and 17 it stands in Settings › Messages.',
      look: { label: 'iMessage', on: true },
      path: ['Settings', 'Apps', 'Messages'],
    },
    {
      say: 'Look whether your number is ticked under “Send & Receive”.',
      more: 'It can take up to 24 hours. The hidden text message needs a signal, and a plan that can send texts.',
      path: ['Settings', 'Apps', 'Messages', 'Send & Receive'],
    },
  ],
  minutes: 4,
  risk: 1,
  riskMinutes: 1.5,
  disturbs:
    'Blue messages rest for some minutes. The iPhone may send one hidden text message, which can cost a little.',
  undo: 'Turn it on again in the same place.',
  who: 'iphone',
  cures: {
    'number-not-activated': 'half',
    'carrier-activation-sms': 'half',
    'stale-registration': 'sometimes',
    'sim-number-changed': 'sometimes',
  },
  verify: { how: 'You look whether the number is ticked.', minutes: 3, falseOk: 0.03, falseFail: 0.15 },
  readAgain: [],
  sources: [appleActivation],
});
