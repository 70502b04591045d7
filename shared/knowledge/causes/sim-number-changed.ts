import { cause } from '../cause.ts';
import { appleActivation } from '../sources.ts';

/** The SIM is fine; iMessage went along to its number. */
export const simNumberChanged = cause({
  id: 'sim-number-changed',
  title: 'iMessage now uses another of your numbers',
  claim: '{Word}: iMessage now uses the number of your other SIM.',
  explain: 'After a change of SIM, iMessage takes the new number. Messages to the one people know do not reach you.',
  seat: 'account',
  effect: 'stops',
  prior: 0.005,
  shares: {
    'not-received': 3,
    'activation-stuck': 4,
    'green-not-blue': 2,
    'wrong-address-or-thread': 9,
    'not-syncing': 1,
  },
  evidence: [
    { finding: 'sim-changed', seen: 0.97 },
    { finding: 'number-missing-or-unticked', seen: 'usually' },
    { finding: 'one-direction-out-ok', seen: 'half' },
    { finding: 'only-iphone-senders', seen: 'half' },
    { finding: 'email-instead-of-number', seen: 'sometimes' },
    { finding: 'new-device', seen: 'sometimes' },
    { finding: 'same-number-twice', seen: 0.005 },
    { finding: 'iphone-ok-mac-not', seen: 'sometimes' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'With a travel SIM messages to the home number did not arrive, and friends saw a foreign number',
      url: 'https://github.com/lionheart/openradar-mirror/issues/7760',
    },
    appleActivation,
  ],
});
