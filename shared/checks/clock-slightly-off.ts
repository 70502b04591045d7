import { duration } from '../wording.ts';
import { check } from './check.ts';
import { ORDER_LIMIT_SECONDS, SIGN_IN_LIMIT_SECONDS, sureOffset } from './clock-limits.ts';

/** Whether the clock is a few seconds off: harmless for sending, but messages can swap places. */
export const clockSlightlyOff = check({
  id: 'clock-slightly-off',
  kind: 'check',
  grade: 'notice',
  group: 'mac',
  station: 'mac',
  needs: ['clock'],
  question: 'Is the clock exact enough to sort messages?',
  whether: 'whether the clock is exact enough to sort messages',
  fine: 'The clock is exact enough to keep messages in order.',
  problem: 'Your Mac’s clock is {amount} {direction}. That can put messages in the wrong order.',
  notes: { fine: 'Clock is exact', problem: 'Clock is {amount} {direction}' },
  onHealthyMac: 'rare',
  sources: [
    {
      level: 'code',
      note: 'an iMessage bridge warns from 5 seconds on',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server',
    },
    { level: 'decision', note: 'we say so from 2 seconds on, beyond the uncertainty of the measurement' },
  ],
  judge({ clock }) {
    const off = sureOffset(clock);
    if (off > SIGN_IN_LIMIT_SECONDS) return { verdict: 'not-applicable' };
    // A web answer tells the time in whole seconds: it cannot prove a clock exact.
    if (off <= ORDER_LIMIT_SECONDS && clock.uncertaintySeconds > ORDER_LIMIT_SECONDS)
      return { verdict: 'unknown', reason: 'not_supported' };
    if (off <= ORDER_LIMIT_SECONDS) return { verdict: 'fine' };
    const direction = clock.offsetSeconds > 0 ? 'slow' : 'fast';
    return { verdict: 'problem', values: { amount: duration(clock.offsetSeconds), direction } };
  },
});
