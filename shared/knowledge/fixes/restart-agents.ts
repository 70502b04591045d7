import { fix } from '../fix.ts';

/** Ends one helper, which macOS starts again at once; unsent text stays. */
export const restartAgents = fix({
  id: 'restart-agents',
  title: 'Restart the message service of this Mac',
  button: 'Restart the service',
  why: 'Messages works through a helper that can hang. macOS starts a fresh one at once.',
  steps: [
    { say: 'Quit Messages with Command-Q.' },
    {
      say: 'Open Activity Monitor, type imagent in the search field, choose it and click the ⊗ at the top, then “Quit”.',
      more: 'It comes back by itself. Your messages stay where they are.',
      path: ['Applications', 'Utilities', 'Activity Monitor'],
    },
    { say: 'Open Messages again and wait half a minute.', press: 'messages' },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 0.3,
  disturbs: 'Messages is closed for a minute. What you have not sent yet stays.',
  undo: 'Nothing to undo.',
  who: 'this-mac',
  cures: { 'agent-stuck': 0.7, 'push-connection-lost': 'sometimes', 'stale-registration': 'rare' },
  verify: {
    how: 'You try one message, then we look at the history again.',
    minutes: 1,
    falseOk: 0.05,
    falseFail: 0.05,
  },
  readAgain: ['messages'],
  sources: [
    {
      level: 'user_report',
      note: 'Messages came in again after the services of a Mac were restarted',
      url: 'https://github.com/openclaw/openclaw/issues/90850',
    },
    { level: 'code', note: 'Ending imagent as the user is safe: macOS starts it again at once' },
  ],
});
