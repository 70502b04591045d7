import { fix } from '../fix.ts';
import { appleIcloud } from '../sources.ts';

/** A push, then patience: nothing is deleted. */
export const syncNow = fix({
  id: 'sync-now',
  title: 'Make Messages in iCloud catch up',
  button: 'Catch up now',
  why: 'iCloud copies your conversations in the background. You can ask it to start now.',
  steps: [
    {
      say: 'Look that “Enable Messages in iCloud” is ticked, and click “Sync Now”.',
      look: { label: 'Enable Messages in iCloud', on: true },
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
    {
      say: 'On the iPhone, turn on “Use on this iPhone”.',
      more: 'Up to iOS 17.1: iCloud › Show All › Messages › “Sync this iPhone”.',
      look: { label: 'Use on this iPhone', on: true },
      path: ['Settings', '[your name]', 'iCloud', 'Messages in iCloud'],
    },
    {
      say: 'Leave the Mac on the charger and on Wi-Fi for some hours.',
      more: 'A long history can take a day. Do not switch it off and on meanwhile: it would start over.',
    },
  ],
  minutes: 6,
  risk: 0,
  riskMinutes: 0.5,
  disturbs: 'Your network may be busy for some hours.',
  undo: 'Nothing to undo.',
  who: 'this-mac',
  cures: { 'icloud-sync-stuck': 0.6 },
  verify: { how: 'We look again whether iCloud still brings old messages.', minutes: 3, falseOk: 0.05, falseFail: 0.2 },
  readAgain: ['messages'],
  sources: [appleIcloud],
});
