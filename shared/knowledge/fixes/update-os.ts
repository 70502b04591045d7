import { fix } from '../fix.ts';
import { appleCannotSend, appleMacSignIn } from '../sources.ts';

/** Dear, and right where the version is the fault. The small update of the same version first. */
export const updateOs = fix({
  id: 'update-os',
  title: 'Install the newest update of macOS',
  button: 'Look for an update',
  why: 'Faults of a version go away with the next one, and Apple keeps only newer versions ready for its services.',
  steps: [
    { say: 'Make a backup first.' },
    {
      say: 'Click “Update Now”.',
      more: 'The small update of your version is enough at first. If no update is offered, this Mac may have reached its last version.',
      press: 'software-update',
      path: ['Apple menu', 'System Settings', 'General', 'Software Update'],
      pathOld: ['Apple menu', 'System Preferences', 'Software Update'],
    },
    {
      say: 'If a beta runs here, choose “Off” next to “Beta Updates”, or take the next beta.',
      press: 'software-update',
      path: ['Apple menu', 'System Settings', 'General', 'Software Update'],
    },
  ],
  minutes: 14,
  risk: 2,
  riskMinutes: 5,
  disturbs: 'Your Mac restarts and cannot be used for about half an hour.',
  undo: 'An update cannot be taken back. Your backup keeps everything as it was.',
  who: 'this-mac',
  cures: { 'outdated-os': 'usually', 'os-bug': 'usually', 'beta-os': 'usually' },
  verify: {
    how: 'We look at the version again, then you try one message.',
    minutes: 1,
    falseOk: 0.03,
    falseFail: 0.05,
  },
  readAgain: ['system', 'messages'],
  sources: [appleCannotSend, appleMacSignIn],
});
