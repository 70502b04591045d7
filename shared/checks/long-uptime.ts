import { duration } from '../wording.ts';
import { check } from './check.ts';

const LONG_SECONDS = 14 * 86_400;

/** Whether the Mac has been running so long that a restart is the first harmless thing to try. */
export const longUptime = check({
  id: 'long-uptime',
  kind: 'check',
  grade: 'notice',
  group: 'mac',
  station: 'mac',
  needs: ['system'],
  question: 'When was this Mac last restarted?',
  whether: 'when this Mac was last restarted',
  fine: 'This Mac was restarted {amount} ago.',
  problem: 'This Mac has been running for {amount} without a restart.',
  notes: { fine: 'Restarted lately', problem: 'Not restarted for {amount}' },
  onHealthyMac: 'sometimes',
  sources: [
    { level: 'decision', note: 'more than 14 days: a restart also restarts what a person cannot restart otherwise' },
  ],
  judge({ system }, { at }) {
    if (system.bootedAt === null) return { verdict: 'unknown', reason: 'unreadable' };
    const seconds = (Date.parse(at) - Date.parse(system.bootedAt)) / 1000;
    // A start in the future means the clock was moved since: the age is not known.
    if (seconds < 0) return { verdict: 'unknown', reason: 'unreadable' };
    return { verdict: seconds > LONG_SECONDS ? 'problem' : 'fine', values: { amount: duration(seconds) } };
  },
});
