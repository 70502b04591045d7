import { cause } from '../cause.ts';

/** A few seconds: harmless for the sign-in, enough to sort answers above questions. */
export const clockDrift = cause({
  id: 'clock-drift',
  title: 'The clock on this Mac is a few seconds off',
  claim: '{Word}: the clock on this Mac is some seconds off.',
  explain:
    'Messages sorts by the clocks of both sides. When yours is seconds off, an answer can land above its question.',
  seat: 'mac',
  effect: 'delays',
  prior: 0.02,
  shares: { 'out-of-order': 8 },
  evidence: [
    { finding: 'clock-slightly-off', seen: 'nearly always' },
    { finding: 'future-timestamps', seen: 'half' },
    { finding: 'clock-off', seen: 0.005 },
  ],
  sources: [
    {
      level: 'code',
      note: 'A server for iMessage warns from 5 seconds',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server',
    },
    { level: 'unverified', note: 'That the order of messages suffers from a few seconds on' },
  ],
});
