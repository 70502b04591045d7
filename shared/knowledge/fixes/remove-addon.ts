import { fix } from '../fix.ts';

/** Without it Messages is as Apple made it. */
export const removeAddon = fix({
  id: 'remove-addon',
  title: 'Remove the add-on, or bring it up to date',
  button: 'Remove the add-on',
  why: 'Tools that reach into Messages can stop it, above all after an update.',
  steps: [
    { say: 'Look for a newer version of the add-on first.' },
    { say: 'If there is none, remove it, as its maker describes.' },
    { say: 'Restart the Mac, and the iPhone if it was changed.', path: ['Apple menu', 'Restart…'] },
  ],
  minutes: 5,
  risk: 1,
  riskMinutes: 2,
  disturbs: 'What the add-on did is gone.',
  undo: 'Install the add-on again.',
  who: 'this-mac',
  cures: { 'third-party-addon': 'usually' },
  onlyIf: { finding: 'jailbroken-addon', minutes: 0.3 },
  verify: { how: 'You try one message.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [
    {
      level: 'user_report',
      note: 'A changed iPhone sent blue again once the tool was brought up to date',
      url: 'https://github.com/LinusHenze/Fugu14/issues/131',
    },
  ],
});
