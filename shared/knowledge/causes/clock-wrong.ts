import { cause } from '../cause.ts';
import { appleMacSignIn } from '../sources.ts';

/** Minutes, hours or years. That minutes alone stop sending is believed, not documented. */
export const clockWrong = cause({
  id: 'clock-wrong',
  title: 'The clock on this Mac is wrong',
  claim: '{Word}: the clock on this Mac is wrong.',
  explain: 'Messages has to prove to Apple that it is you. That can fail when the clock is wrong.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.01,
  shares: {
    'send-fails': 5.2,
    'receipts-missing': 1,
    delayed: 1,
    'green-not-blue': 1,
    'not-received': 1,
    'out-of-order': 8,
    'signin-fails': 6,
    'activation-stuck': 6,
  },
  evidence: [
    { finding: 'clock-off', seen: 'nearly always' },
    { finding: 'future-timestamps', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'auth-error', seen: 'half' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'failed-for-sign-in', seen: 'half' },
    { finding: 'one-direction-in-ok', seen: 'sometimes' },
  ],
  sources: [
    appleMacSignIn,
    {
      level: 'code',
      note: 'A widely used rule set for Macs calls a clock wrong from 270 seconds',
      url: 'https://github.com/usnistgov/macos_security',
    },
    {
      level: 'unverified',
      note: 'That an error of minutes stops sending; Apple only lists the date as something to check',
    },
  ],
});
