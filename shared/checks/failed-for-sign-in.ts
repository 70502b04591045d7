import { check } from './check.ts';
import { mostlyFor } from './failures.ts';

/** Whether messages failed over the account or its proof of identity, by the reason Messages kept. */
export const failedForSignIn = check({
  id: 'failed-for-sign-in',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  // It tells of the past and must not keep the place from being settled.
  station: null,
  needs: ['messages'],
  question: 'Did messages fail because of your sign-in?',
  whether: 'whether messages failed because of your sign-in',
  fine: 'Most of your failed messages give another reason than your sign-in.',
  problem: '{amount} of {total} give your sign-in as the reason.',
  notes: { fine: 'Another reason', problem: 'Sign-in given as reason' },
  onHealthyMac: 'sometimes',
  twin: 'reasons',
  sources: [
    { level: 'code', note: 'groups of the error numbers', url: 'https://github.com/beeper/barcelona' },
    {
      level: 'decision',
      note: 'half of all failed messages make the pattern; no kind of reason is known to be commoner',
    },
  ],
  judge: ({ messages }) => mostlyFor(messages, 'account'),
});
