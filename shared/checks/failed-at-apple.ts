import { check } from './check.ts';
import { mostlyFor } from './failures.ts';

/** Whether Apple’s servers turned messages away, by the reason Messages kept. */
export const failedAtApple = check({
  id: 'failed-at-apple',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  // It tells of the past and must not keep the place from being settled.
  station: null,
  needs: ['messages'],
  question: 'Did Apple’s servers turn messages away?',
  whether: 'whether Apple’s servers turned messages away',
  fine: 'Most of your failed messages were not turned away by Apple’s servers.',
  problem: '{amount} of {total} were turned away by Apple’s servers.',
  notes: { fine: 'Not turned away', problem: 'Turned away at Apple' },
  onHealthyMac: 'sometimes',
  twin: 'reasons',
  sources: [
    { level: 'code', note: 'groups of the error numbers', url: 'https://github.com/beeper/barcelona' },
    {
      level: 'decision',
      note: 'half of all failed messages make the pattern; no kind of reason is known to be commoner',
    },
  ],
  judge: ({ messages }) => mostlyFor(messages, 'server'),
});
