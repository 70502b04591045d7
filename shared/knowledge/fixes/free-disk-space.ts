import { fix } from '../fix.ts';
import { appleCannotSend, estimate } from '../sources.ts';

/** Nothing of Messages is touched. */
export const freeDiskSpace = fix({
  id: 'free-disk-space',
  title: 'Make room on this Mac',
  button: 'Make room',
  why: 'Messages needs room to save what arrives. A few gigabytes are enough.',
  steps: [
    {
      say: 'Open “Storage” and look what takes most.',
      press: 'storage',
      path: ['Apple menu', 'System Settings', 'General', 'Storage'],
      pathOld: ['Apple menu', 'About This Mac', 'Storage'],
    },
    { say: 'Empty the Trash, and move large files to another disk.', more: 'Leave the folders of Messages alone.' },
    { say: 'Restart this Mac.', path: ['Apple menu', 'Restart…'] },
  ],
  minutes: 8,
  risk: 1,
  riskMinutes: 2,
  disturbs: 'What you delete is gone. Moved files stay on the other disk.',
  undo: 'Move the files back.',
  who: 'this-mac',
  cures: { 'disk-full': 0.9 },
  onlyIf: { finding: 'disk-nearly-full', minutes: 0.4 },
  verify: { how: 'You try one message.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleCannotSend, estimate],
});
