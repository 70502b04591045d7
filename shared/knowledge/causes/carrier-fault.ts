import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Green messages only: the carrier’s matter, not Apple’s. */
export const carrierFault = cause({
  id: 'carrier-fault',
  title: 'Your phone company has trouble',
  claim: '{Word}: your phone company has trouble with text messages.',
  explain:
    'Green messages and calls travel through your carrier. When it has trouble, waiting helps; changing settings does not.',
  seat: 'elsewhere',
  effect: 'stops',
  residual: true,
  prior: 0.002,
  shares: {
    'send-fails': 1,
    delayed: 2,
    'not-received': 2,
    'green-not-blue': 1,
    'activation-stuck': 4,
    'out-of-order': 1,
    'sms-missing-on-mac': 4,
  },
  evidence: [
    { finding: 'sms-fails-imessage-ok', seen: 'usually' },
    { finding: 'sms-works', seen: 'sometimes' },
    { finding: 'many-people-report', seen: 'usually' },
    { finding: 'no-mobile-data', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'almost never' },
    { finding: 'all-own-devices', seen: 'half' },
    { finding: 'facetime-fails-too', seen: 'almost never' },
    { finding: 'backlog-arrives-together', seen: 'half' },
    { finding: 'works-on-wifi-only', seen: 'half' },
    { finding: 'status-page-issue', seen: 0.005 },
    { finding: 'only-one-contact', seen: 0.01 },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Texts of February arrived in November after a server of the carriers had failed',
      url: 'https://brevardtimes.com/2019/11/thousands-of-valentines-day-texts-finally-delivered-on-november-7/',
    },
    estimate,
  ],
});
