import { fix } from '../fix.ts';
import { appleCannotSend } from '../sources.ts';

/** A look costs half a minute, a tick a second. */
export const tickAddress = fix({
  id: 'tick-address',
  title: 'Tick your number and addresses on this Mac',
  button: 'Tick your addresses',
  why: 'This Mac takes in messages only for what is ticked.',
  steps: [
    {
      say: 'Tick your phone number and your addresses under “You can be reached for messages at:”.',
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
    {
      say: 'If the number is missing, look at the iPhone: tick it under “Send & Receive”.',
      more: 'On iOS 16 and 17 it stands in Settings › Messages.',
      path: ['Settings', 'Apps', 'Messages', 'Send & Receive'],
    },
  ],
  minutes: 1.2,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. More messages may arrive on this Mac.',
  undo: 'Take the tick away again in the same place.',
  who: 'this-mac',
  cures: {
    'receive-address-off': 'nearly always',
    'sim-number-changed': 'usually',
    'number-not-activated': 'sometimes',
  },
  onlyIf: { finding: 'number-missing-or-unticked', minutes: 0.5 },
  verify: { how: 'Someone sends you a message.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleCannotSend],
});
