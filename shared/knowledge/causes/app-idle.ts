import { cause } from '../cause.ts';

/** Seen on macOS 10.13 and again on 15.3: the idle app dozes until someone uses it. */
export const appIdle = cause({
  id: 'app-idle',
  title: 'Messages dozes off while nobody uses it',
  claim: '{Word}: Messages dozes off while you do not use it.',
  explain: 'macOS saves energy by slowing down apps nobody looks at. Messages then wait until you open it or send one.',
  seat: 'mac',
  effect: 'delays',
  prior: 0.03,
  shares: {
    'receipts-missing': 3,
    delayed: 12,
    'not-received': 5,
    'out-of-order': 7,
    'not-syncing': 3,
    'no-notification': 4,
  },
  evidence: [
    { finding: 'wakes-when-used', seen: 'nearly always' },
    { finding: 'asleep-when-late', seen: 'sometimes' },
    { finding: 'after-idle-or-sleep', seen: 'nearly always' },
    { finding: 'backlog-arrives-together', seen: 'usually' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'restart-helps-for-a-while', seen: 'sometimes' },
    { finding: 'one-direction-out-ok', seen: 'sometimes' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Messages up to twenty minutes late on an idle Mac until something was sent',
      url: 'https://github.com/lionheart/openradar-mirror/issues/18623',
    },
    {
      level: 'user_report',
      note: 'Late after ten to fifteen idle minutes on macOS 15.3',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server/issues/750',
    },
  ],
});
