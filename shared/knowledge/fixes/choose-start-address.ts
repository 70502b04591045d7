import { fix } from '../fix.ts';
import { appleGuide } from '../sources.ts';

/** One menu, and people see one of you again. */
export const chooseStartAddress = fix({
  id: 'choose-start-address',
  title: 'Start new messages from your number',
  button: 'Choose the address',
  why: 'New conversations start from the address that is chosen here. It should be the same on all your devices.',
  steps: [
    {
      say: 'Choose your phone number next to “Start new conversations from:”.',
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
    {
      say: 'Choose the same one on the iPhone, under “Send & Receive”.',
      more: 'On iOS 16 and 17 it stands in Settings › Messages.',
      path: ['Settings', 'Apps', 'Messages', 'Send & Receive'],
    },
  ],
  minutes: 1.2,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. Conversations that exist already may stay with the old address.',
  undo: 'Choose the other address again.',
  who: 'this-mac',
  cures: { 'send-from-wrong-address': 0.9 },
  verify: {
    how: 'Someone tells you which address your message came from.',
    minutes: 1,
    falseOk: 0.03,
    falseFail: 0.05,
  },
  readAgain: [],
  sources: [appleGuide],
});
