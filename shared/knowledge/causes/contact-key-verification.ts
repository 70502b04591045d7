import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** An extra protection that older or unsupported devices cannot satisfy. */
export const contactKeyVerification = cause({
  id: 'contact-key-verification',
  title: 'Contact Key Verification keeps this Mac out',
  claim: '{Word}: Contact Key Verification keeps this Mac out.',
  explain: 'With this protection on, every device has to prove itself. A device that cannot do that may not get in.',
  seat: 'account',
  effect: 'stops',
  prior: 0.001,
  shares: { 'signin-fails': 2, 'activation-stuck': 0.8, 'send-fails': 0.4 },
  evidence: [
    { finding: 'key-verification-on', seen: 0.98 },
    { finding: 'auth-error', seen: 'usually' },
    { finding: 'old-os', seen: 'half' },
    { finding: 'new-device', seen: 'sometimes' },
    { finding: 'kicked-after-seconds', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'other-apple-services-ok', seen: 'nearly always' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'A refused sign-in came from Contact Key Verification; another app for iMessage was used',
      url: 'https://github.com/OpenBubbles/openbubbles-app/issues/36',
    },
    estimate,
  ],
});
