import { fix } from '../fix.ts';
import { appleColours } from '../sources.ts';

/** Time, and a word to the other person by another way. */
export const restoreMobileData = fix({
  id: 'restore-mobile-data',
  title: 'Ask whether their phone is online',
  button: 'What to ask them',
  why: 'Apple keeps your message until their phone is back. A phone without data does not get it.',
  steps: [
    { say: 'Call them, or ask by mail: “Is your phone on, and does a web page open on it?”' },
    {
      say: 'If not, they turn Airplane Mode off and “Cellular Data” on, or join a Wi-Fi.',
      path: ['Settings', 'Cellular', 'Cellular Data'],
    },
    { say: 'Otherwise wait. Nothing is lost.' },
  ],
  minutes: 3,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing on your Mac.',
  undo: 'Nothing to undo.',
  who: 'person',
  cures: { 'recipient-offline': 0.7 },
  verify: { how: 'You look whether “Delivered” appears.', minutes: 2, falseOk: 0.03, falseFail: 0.1 },
  readAgain: ['messages'],
  sources: [appleColours],
});
