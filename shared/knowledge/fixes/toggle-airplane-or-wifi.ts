import { fix } from '../fix.ts';
import { appleCannotSend } from '../sources.ts';

/** Makes the Mac build its connections anew. */
export const toggleAirplaneOrWifi = fix({
  id: 'toggle-airplane-or-wifi',
  title: 'Turn Wi-Fi off and on again',
  button: 'Renew the connection',
  why: 'Your Mac then builds its connection to Apple anew.',
  steps: [
    {
      say: 'Turn Wi-Fi off, wait ten seconds, and turn it on again.',
      more: 'With a network cable, pull it out for ten seconds.',
      look: { label: 'Wi‑Fi', on: true },
      press: 'wifi',
      path: ['Apple menu', 'System Settings', 'Wi-Fi'],
      pathOld: ['Apple menu', 'System Preferences', 'Network'],
    },
    { say: 'Wait half a minute, then try again.' },
  ],
  minutes: 1,
  risk: 0,
  riskMinutes: 0.3,
  disturbs: 'You are offline for half a minute.',
  undo: 'Nothing to undo.',
  who: 'this-mac',
  cures: { 'push-connection-lost': 0.7, 'weak-network': 'sometimes', 'agent-stuck': 'rare' },
  verify: {
    how: 'We look again at the way to Apple, then you try one message.',
    minutes: 1,
    falseOk: 0.05,
    falseFail: 0.1,
  },
  readAgain: ['apple-services'],
  sources: [
    appleCannotSend,
    {
      level: 'user_report',
      note: 'Messages came back after the network was switched off and on',
      url: 'https://github.com/lionheart/openradar-mirror/issues/14413',
    },
  ],
});
