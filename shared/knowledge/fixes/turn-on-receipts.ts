import { fix } from '../fix.ts';
import { appleGuide } from '../sources.ts';

/** Nothing to repair: a question to the other person. */
export const turnOnReceipts = fix({
  id: 'turn-on-receipts',
  title: 'Ask whether they send “Read”',
  button: 'What to ask them',
  why: 'Only the other person can switch “Read” on. Many keep it off on purpose.',
  steps: [
    {
      say: 'Ask them whether “Send Read Receipts” is on for you.',
      more: 'It can be on for all, or for one conversation.',
    },
    {
      say: 'If you miss it on their side, look at your own setting: “Send read receipts”.',
      look: { label: 'Send read receipts', on: true },
      press: 'messages',
      path: ['Messages menu', 'Settings…', 'iMessage', 'Settings'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Settings'],
    },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. If you switch yours on, others see when you read.',
  undo: 'Switch it off again in the same place.',
  who: 'person',
  cures: { 'read-receipts-off': 'usually' },
  verify: { how: 'You send one message and ask them to read it.', minutes: 2, falseOk: 0.02, falseFail: 0.1 },
  readAgain: [],
  sources: [appleGuide],
});
