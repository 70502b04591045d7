import { check } from './check.ts';
import { mostlyFor } from './failures.ts';

/** Whether messages never got beyond this Mac, by the reason Messages kept. */
export const failedOnThisMac = check({
  id: 'failed-on-this-mac',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  // It tells of the past and must not keep the place from being settled.
  station: null,
  needs: ['messages'],
  question: 'Did messages fail on this Mac itself?',
  whether: 'whether messages failed on this Mac itself',
  fine: 'Most of your failed messages got beyond this Mac.',
  problem: '{amount} of {total} failed on this Mac itself.',
  notes: { fine: 'Got beyond this Mac', problem: 'Failed on this Mac' },
  onHealthyMac: 'sometimes',
  twin: 'reasons',
  sources: [
    { level: 'code', note: 'groups of the error numbers', url: 'https://github.com/beeper/barcelona' },
    {
      level: 'decision',
      note: 'half of all failed messages make the pattern; no kind of reason is known to be commoner',
    },
  ],
  judge: ({ messages }) => mostlyFor(messages, 'local', 'system'),
});
