import { fix } from '../fix.ts';

/** Off for a look; on again once all devices are up to date. */
export const turnOffKeyVerification = fix({
  id: 'turn-off-key-verification',
  title: 'Turn Contact Key Verification off',
  button: 'Turn it off',
  why: 'With it on, a device that cannot prove itself may not get in.',
  steps: [
    {
      say: 'Turn off “Verification in iMessage”.',
      more: 'On the iPhone it stands under your name as well.',
      look: { label: 'Verification in iMessage', on: false },
      press: 'apple-account',
      path: ['Apple menu', 'System Settings', '[your name]', 'Contact Key Verification'],
    },
    { say: 'Open Messages and sign in again.', press: 'messages' },
    { say: 'Bring all your devices up to date, then switch it on again.' },
  ],
  minutes: 3,
  risk: 1,
  riskMinutes: 2,
  disturbs: 'You no longer get a warning if somebody else reads along.',
  undo: 'Switch it on again in the same place.',
  who: 'this-mac',
  cures: { 'contact-key-verification': 0.9 },
  onlyIf: { finding: 'key-verification-on', minutes: 0.5 },
  verify: { how: 'You see whether the sign-in stays.', minutes: 1, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [
    {
      level: 'apple',
      note: 'About Contact Key Verification and the devices that can take part',
      url: 'https://support.apple.com/118246',
    },
  ],
});
