import { question } from '../question.ts';

/** An extra protection that older systems do not know. */
export const keyVerificationOn = question({
  id: 'key-verification-on',
  ask: 'Is Contact Key Verification switched on?',
  how: 'On the Mac: Apple menu, System Settings, your name, “Contact Key Verification”. On the iPhone it stands under your name, too.',
  yes: 'Yes, it is on',
  no: 'No, it is off',
  why: 'With it on, a device with an older system may not be able to sign in.',
  said: { yes: 'Contact Key Verification is on.', no: 'Contact Key Verification is off.' },
  whether: 'whether Contact Key Verification is on',
  minutes: 0.5,
  unsure: 'sometimes',
  onHealthyMac: 0.03,
  sources: [
    {
      level: 'apple',
      note: 'About Contact Key Verification and the devices that can take part',
      url: 'https://support.apple.com/118246',
    },
  ],
});
