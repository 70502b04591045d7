import { fix } from '../fix.ts';
import { appleCannotSend } from '../sources.ts';

/** Clears whatever hangs; Apple's own list names it, too. */
export const restartDevice = fix({
  id: 'restart-device',
  title: 'Restart this Mac',
  button: 'Restart the Mac',
  why: 'A restart clears what hangs in the background and builds every connection anew.',
  steps: [
    { say: 'Save your work and close your apps.' },
    {
      say: 'Choose “Restart…”.',
      more: 'Turn off the tick for opening windows again, so that nothing old comes back.',
      path: ['Apple menu', 'Restart…'],
    },
    { say: 'Open Messages and wait a minute, then come back here.', press: 'messages' },
  ],
  minutes: 4,
  risk: 1,
  riskMinutes: 1,
  disturbs: 'All apps close. Save your work first.',
  undo: 'Nothing to undo.',
  who: 'this-mac',
  cures: {
    'agent-stuck': 0.9,
    'push-connection-lost': 'usually',
    'os-bug': 'sometimes',
    'beta-os': 'sometimes',
    'local-db-damage': 'rare',
    'icloud-sync-stuck': 'sometimes',
  },
  verify: {
    how: 'You try one message, then we look at the history again.',
    minutes: 1,
    falseOk: 0.05,
    falseFail: 0.05,
  },
  readAgain: ['system', 'apple-services', 'messages'],
  sources: [appleCannotSend],
});
