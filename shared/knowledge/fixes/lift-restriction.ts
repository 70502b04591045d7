import { fix } from '../fix.ts';
import { appleGuide, estimate } from '../sources.ts';

/** Whoever set the rule can change it. */
export const liftRestriction = fix({
  id: 'lift-restriction',
  title: 'Ask for the rule to be lifted',
  button: 'What to ask for',
  why: 'Only the person or the company that set the rule can allow Messages.',
  steps: [
    {
      say: 'Look under “Communication Limits” who may write to you, and when.',
      path: ['Apple menu', 'System Settings', 'Screen Time'],
    },
    {
      say: 'If a company looks after this Mac, ask it to allow iMessage.',
      more: 'Its rules stand under General, “Device Management”.',
      path: ['Apple menu', 'System Settings', 'General', 'Device Management'],
    },
  ],
  minutes: 4,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing on your Mac.',
  undo: 'The rule can be set again.',
  who: 'person',
  cures: { restriction: 'usually' },
  onlyIf: { finding: 'messages-restricted', minutes: 0.5 },
  verify: { how: 'You try one message.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleGuide, estimate],
});
