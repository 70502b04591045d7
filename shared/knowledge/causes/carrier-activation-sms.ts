import { cause } from '../cause.ts';
import { appleActivation } from '../sources.ts';

/** The proof of the number is a text message that must get out. */
export const carrierActivationSms = cause({
  id: 'carrier-activation-sms',
  title: 'The hidden text message does not get out',
  claim: '{Word}: the text message that switches your number on does not get out.',
  explain:
    'Your iPhone proves your number with a hidden text message. Without signal, credit or permission it never arrives.',
  seat: 'elsewhere',
  effect: 'stops',
  prior: 0.003,
  shares: { 'activation-stuck': 10, 'green-not-blue': 1.5, 'signin-fails': 0.5, 'wrong-address-or-thread': 1 },
  evidence: [
    { finding: 'only-wifi-calling', seen: 'half' },
    { finding: 'sms-works', seen: 0.3 },
    { finding: 'no-mobile-data', seen: 'sometimes' },
    { finding: 'sms-fails-imessage-ok', seen: 'sometimes' },
    { finding: 'sim-changed', seen: 'sometimes' },
    { finding: 'number-missing-or-unticked', seen: 'usually' },
    { finding: 'email-instead-of-number', seen: 'half' },
    { finding: 'facetime-fails-too', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'almost never' },
    { finding: 'same-number-twice', seen: 0.005 },
  ],
  sources: [
    appleActivation,
    {
      level: 'user_report',
      note: 'iMessage could not be switched on where the phone had a line over Wi-Fi only',
      url: 'https://github.com/lionheart/openradar-mirror/issues/20867',
    },
  ],
});
