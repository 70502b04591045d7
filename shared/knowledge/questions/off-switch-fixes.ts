import { question } from '../question.ts';

/** The clean test for anything that can be switched off. */
export const offSwitchFixes = question({
  id: 'off-switch-fixes',
  ask: 'Does it work with your VPN or blocking app off?',
  how: 'Switch off the VPN, ad blocker or security app for two minutes, try once more, and switch it on again.',
  yes: 'Yes, then it works',
  no: 'No, or I have none',
  why: 'If it works while that app is off, the app is the reason. If not, it is innocent.',
  said: {
    yes: 'It works while the VPN or blocking app is off.',
    no: 'Switching off a VPN or blocking app does not help.',
  },
  whether: 'whether it works with the VPN or blocking app off',
  minutes: 2.5,
  unsure: 'sometimes',
  onHealthyMac: 0.01,
  sources: [{ level: 'decision', note: 'Off and on again is the only clean test of such an app' }],
});
