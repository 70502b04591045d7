import { duration } from '../wording.ts';
import { check } from './check.ts';
import { SIGN_IN_LIMIT_SECONDS, sureOffset } from './clock-limits.ts';

/** Whether the clock is so far off that signing in and sorting suffer. */
export const clockOff = check({
  id: 'clock-off',
  kind: 'check',
  grade: 'trouble',
  group: 'mac',
  station: 'mac',
  needs: ['clock'],
  question: 'Is the clock on this Mac right?',
  whether: 'whether the clock on this Mac is right',
  fine: 'The clock on this Mac agrees with Apple’s time.',
  problem: 'Your Mac’s clock is {amount} {direction}.',
  notes: { fine: 'Clock is right', problem: 'Clock is {amount} {direction}' },
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'code',
      note: 'a widely used Mac security baseline fails a Mac at 270 seconds',
      url: 'https://github.com/usnistgov/macos_security',
    },
    { level: 'decision', note: 'we warn from 60 seconds on; Apple gives no number' },
  ],
  judge({ clock }) {
    if (sureOffset(clock) <= SIGN_IN_LIMIT_SECONDS) return { verdict: 'fine' };
    const values = {
      amount: duration(clock.offsetSeconds),
      direction: clock.offsetSeconds > 0 ? 'slow' : 'fast',
      seconds: Math.round(clock.offsetSeconds),
    };
    return { verdict: 'problem', values };
  },
});
