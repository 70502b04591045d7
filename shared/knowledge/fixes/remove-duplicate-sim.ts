import { fix } from '../fix.ts';

/** The old entry goes, the number is chosen again. */
export const removeDuplicateSim = fix({
  id: 'remove-duplicate-sim',
  title: 'Remove the SIM you no longer use',
  button: 'Remove the old SIM',
  why: 'An old SIM entry keeps your number from being switched on.',
  steps: [
    {
      say: 'On the iPhone, look under “SIMs” for an entry that is off or has your number a second time.',
      path: ['Settings', 'Cellular', 'SIMs'],
    },
    {
      say: 'Choose the old entry and remove it.',
      more: 'Do this only if your carrier tells you that it is no longer needed.',
    },
    {
      say: 'Choose the right number under “iMessage & FaceTime Line”, then tick it under “Send & Receive”.',
      path: ['Settings', 'Apps', 'Messages'],
    },
  ],
  minutes: 3,
  risk: 2,
  riskMinutes: 4,
  disturbs: 'The removed SIM no longer works in this iPhone.',
  undo: 'Your carrier can give you a removed eSIM again.',
  who: 'iphone',
  cures: { 'number-not-activated': 'nearly always', 'sim-number-changed': 'half' },
  onlyIf: { finding: 'same-number-twice', minutes: 0.6 },
  verify: { how: 'You look whether the number is ticked.', minutes: 2, falseOk: 0.03, falseFail: 0.1 },
  readAgain: [],
  sources: [
    {
      level: 'user_report',
      note: 'A number could be switched on again once an inactive SIM was removed',
      url: 'https://itdaytech.com/2025/10/20/apple-confirms-imessage-bug-in-ios-26-heres-the-fix',
    },
  ],
});
