import { fix } from '../fix.ts';
import { appleIcloud } from '../sources.ts';

/** Room again, and the copying goes on. */
export const freeIcloudSpace = fix({
  id: 'free-icloud-space',
  title: 'Make room in iCloud',
  button: 'Make room',
  why: 'Messages in iCloud goes on as soon as there is room.',
  steps: [
    {
      say: 'Click “Manage…” and look what takes most.',
      press: 'icloud',
      path: ['Apple menu', 'System Settings', '[your name]', 'iCloud'],
    },
    {
      say: 'Delete old backups of devices you no longer have, or take a larger plan.',
      more: 'What you delete there is gone on all your devices. A copy on this Mac keeps it.',
    },
  ],
  minutes: 6,
  risk: 2,
  riskMinutes: 3,
  disturbs: 'What you delete in iCloud disappears from your devices.',
  undo: 'Deleted backups do not come back; files stay 30 days in “Recently Deleted”.',
  who: 'this-mac',
  cures: { 'icloud-full': 0.9 },
  onlyIf: { finding: 'icloud-storage-full', minutes: 0.4 },
  verify: { how: 'We look again whether iCloud keeps up.', minutes: 3, falseOk: 0.05, falseFail: 0.15 },
  readAgain: ['messages'],
  sources: [appleIcloud],
});
