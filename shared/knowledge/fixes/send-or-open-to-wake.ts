import { fix } from '../fix.ts';

/** A habit more than a repair; shows at once whether dozing is the reason. */
export const sendOrOpenToWake = fix({
  id: 'send-or-open-to-wake',
  title: 'Keep Messages open and awake',
  button: 'Wake Messages',
  why: 'Messages stays awake while its window is open and now and then in use.',
  steps: [
    {
      say: 'Open Messages, and leave its window open while you work.',
      press: 'messages',
    },
    {
      say: 'When you wait for a message, click on the window once, or send a short one.',
      more: 'Missing ones then appear within seconds.',
    },
  ],
  minutes: 0.7,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. It uses a little more energy.',
  undo: 'Close the window again.',
  who: 'this-mac',
  cures: { 'app-idle': 0.7, 'mac-asleep': 'rare' },
  verify: { how: 'We look how late the next messages are.', minutes: 2, falseOk: 0.05, falseFail: 0.1 },
  readAgain: ['messages'],
  sources: [
    {
      level: 'user_report',
      note: 'Late messages appeared as soon as something was sent',
      url: 'https://github.com/lionheart/openradar-mirror/issues/18623',
    },
  ],
});
