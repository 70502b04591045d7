import { fix } from '../fix.ts';
import { appleGuide, estimate } from '../sources.ts';

/** A Mac on the charger may wake for messages; one on battery sleeps on. */
export const wakeForNetwork = fix({
  id: 'wake-for-network',
  title: 'Let your Mac wake for messages',
  button: 'Change the sleep setting',
  why: 'A sleeping Mac takes in messages when it wakes. It can do that more often while it is on the charger.',
  steps: [
    {
      say: 'Set “Wake for network access” to “Always”, or to “Only on Power Adapter”.',
      look: { label: 'Wake for network access', on: true },
      press: 'battery',
      path: ['Apple menu', 'System Settings', 'Battery', 'Options…'],
      pathOld: ['Apple menu', 'System Preferences', 'Battery', 'Power Adapter'],
    },
    {
      say: 'If messages must come at once, turn on “Prevent automatic sleeping on power adapter when the display is off”.',
      more: 'A Mac without a battery has a pane Energy instead (Energy Saver on macOS 13 and 14), and the label ends without “on power adapter”.',
      look: { label: 'Prevent automatic sleeping on power adapter when the display is off', on: true },
      press: 'battery',
      path: ['Apple menu', 'System Settings', 'Battery', 'Options…'],
      pathOld: ['Apple menu', 'System Preferences', 'Battery', 'Power Adapter'],
    },
  ],
  minutes: 1.5,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Your Mac uses a little more energy while it sleeps.',
  undo: 'Switch it off again in the same place.',
  who: 'this-mac',
  cures: { 'mac-asleep': 'usually', 'app-idle': 'rare' },
  verify: { how: 'We look how late messages are after the next sleep.', minutes: 2, falseOk: 0.05, falseFail: 0.1 },
  readAgain: ['system', 'messages'],
  sources: [appleGuide, estimate],
});
