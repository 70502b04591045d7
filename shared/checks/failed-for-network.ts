import { check } from './check.ts';
import { mostlyFor } from './failures.ts';

/** Whether messages failed because the network was not there or did not answer, by the reason Messages kept. */
export const failedForNetwork = check({
  id: 'failed-for-network',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  // It tells of the past and must not keep the place from being settled.
  station: null,
  needs: ['messages'],
  question: 'Did messages fail because of the network?',
  whether: 'whether messages failed because of the network',
  fine: 'Most of your failed messages give another reason than the network.',
  problem: '{amount} of {total} give the network as the reason.',
  notes: { fine: 'Another reason', problem: 'Network given as reason' },
  onHealthyMac: 'sometimes',
  twin: 'reasons',
  sources: [
    { level: 'code', note: 'groups of the error numbers', url: 'https://github.com/beeper/barcelona' },
    {
      level: 'decision',
      note: 'half of all failed messages make the pattern; no kind of reason is known to be commoner',
    },
  ],
  judge: ({ messages }) => mostlyFor(messages, 'network'),
});
