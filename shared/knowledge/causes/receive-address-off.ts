import { cause } from '../cause.ts';
import { appleCannotSend } from '../sources.ts';

/** A number or address is not ticked on this device. */
export const receiveAddressOff = cause({
  id: 'receive-address-off',
  title: 'A number or address is not ticked on this Mac',
  claim: '{Word}: one of your addresses is not ticked on this Mac.',
  explain:
    'Each device has a list of addresses it takes messages for. What is not ticked goes to your other devices only.',
  seat: 'account',
  effect: 'stops',
  prior: 0.03,
  shares: {
    'not-received': 10,
    'not-syncing': 12,
    'sms-missing-on-mac': 2,
    'wrong-address-or-thread': 7,
  },
  evidence: [
    { finding: 'number-missing-or-unticked', seen: 'nearly always' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'says-delivered', seen: 'usually' },
    { finding: 'email-instead-of-number', seen: 'sometimes' },
    { finding: 'after-os-update', seen: 'sometimes' },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'one-direction-out-ok', seen: 'usually' },
    { finding: 'only-iphone-senders', seen: 'sometimes' },
  ],
  sources: [
    appleCannotSend,
    {
      level: 'user_report',
      note: 'A device stopped receiving while others went on; an address was no longer ticked',
      url: 'https://github.com/lionheart/openradar-mirror/issues/15944',
    },
  ],
});
