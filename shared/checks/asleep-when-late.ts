import { clockTime, counted } from '../wording.ts';
import { check } from './check.ts';

/** Whether messages that came late had been sent while this Mac slept, as far as its last sleep tells. */
export const asleepWhenLate = check({
  id: 'asleep-when-late',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['system', 'messages'],
  question: 'Was the Mac asleep when messages came?',
  whether: 'whether the Mac was asleep when messages came',
  fine: 'No late messages fall into this Mac’s last sleep.',
  problem: 'Your Mac was asleep when {amount} came.',
  notes: { fine: 'Was awake', problem: 'Asleep until {until}' },
  onHealthyMac: 'rare',
  twin: 'late',
  sources: [
    { level: 'code', note: 'macOS keeps the times of its last sleep', url: 'https://github.com/kellyjonbrazil/jc' },
  ],
  judge({ system, messages }) {
    const { late } = messages.received;
    if (late.bursts.length === 0) return { verdict: 'not-applicable' };
    if (system.lastSleepAt === null || system.lastWakeAt === null) return { verdict: 'unknown', reason: 'unreadable' };
    const [slept, woke] = [Date.parse(system.lastSleepAt), Date.parse(system.lastWakeAt)];
    const during = late.bursts.filter(
      ({ sentFrom, sentTo }) => Date.parse(sentTo) >= slept && Date.parse(sentFrom) <= woke && slept < woke,
    );
    if (during.length > 0) {
      const amount = counted(
        during.reduce((sum, { count }) => sum + count, 0),
        'message',
      );
      return { verdict: 'problem', values: { amount, until: clockTime(system.lastWakeAt) } };
    }
    // Only the last sleep is known: bursts of other days may have had one of their own.
    return late.bursts.some(({ sentTo }) => Date.parse(sentTo) < slept)
      ? { verdict: 'unknown', reason: 'not_found', because: 'We only know when this Mac slept last.' }
      : { verdict: 'fine' };
  },
});
