import { fix } from '../fix.ts';
import { appleGuide, appleScreening } from '../sources.ts';

/** Three places keep messages quiet: a Focus, the filter, the settings of the app and the conversation. */
export const adjustNotifications = fix({
  id: 'adjust-notifications',
  title: 'Bring silent messages back into sight',
  button: 'Look at the filters',
  why: 'A Focus silences alerts, and the filter puts unknown people into a list of their own.',
  steps: [
    {
      say: 'Turn off the Focus, or allow Messages in it.',
      more: 'macOS 11 has no Focus: there it is Do Not Disturb, in the notifications.',
      press: 'focus',
      path: ['Apple menu', 'System Settings', 'Focus'],
      pathOld: ['Apple menu', 'System Preferences', 'Notifications & Focus'],
    },
    {
      say: 'Turn on “Allow notifications” for Messages.',
      look: { label: 'Allow notifications', on: true },
      press: 'notifications',
      path: ['Apple menu', 'System Settings', 'Notifications', 'Messages'],
      pathOld: ['Apple menu', 'System Preferences', 'Notifications & Focus'],
    },
    {
      say: 'In Messages, look into the list of unknown senders, and turn off “Screen Unknown Senders” if you miss people there.',
      more: 'On the Mac since macOS 26: filter button › Manage Filtering. On the iPhone up to iOS 18 it is called “Filter Unknown Senders”.',
      press: 'messages',
      path: ['Messages', 'filter button', 'Manage Filtering'],
    },
    {
      say: 'Open the conversation, click ⓘ, and turn off “Hide Alerts”.',
      look: { label: 'Hide Alerts', on: false },
      press: 'messages',
      path: ['Messages', 'conversation', 'ⓘ'],
    },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'You may hear more alerts.',
  undo: 'Switch each one back in the same place.',
  who: 'this-mac',
  cures: { 'focus-or-filter': 0.9 },
  verify: { how: 'Someone sends you a message.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: [],
  sources: [appleScreening, appleGuide],
});
