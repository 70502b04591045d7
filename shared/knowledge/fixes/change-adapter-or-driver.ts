import { fix } from '../fix.ts';

/** The built-in one, or a cable. */
export const changeAdapterOrDriver = fix({
  id: 'change-adapter-or-driver',
  title: 'Use another network adapter, or a cable',
  button: 'Change the adapter',
  why: 'Some adapters tell macOS something wrong about the line. Another one, or a cable, goes round that.',
  steps: [
    { say: 'Connect this Mac by cable, or through its own Wi-Fi, and take the other adapter out.' },
    { say: 'Wait half a minute, then try one message.' },
    { say: 'To keep the adapter, look for a newer driver at its maker.' },
  ],
  minutes: 3,
  risk: 0,
  riskMinutes: 0.5,
  disturbs: 'You are offline for a moment.',
  undo: 'Plug the adapter in again.',
  who: 'network',
  cures: { 'unsupported-adapter': 0.9, 'weak-network': 'sometimes' },
  onlyIf: { finding: 'custom-network-adapter', minutes: 0.3 },
  verify: {
    how: 'We look again at the way to Apple, then you try one message.',
    minutes: 1,
    falseOk: 0.03,
    falseFail: 0.05,
  },
  readAgain: ['apple-services'],
  sources: [
    {
      level: 'user_report',
      note: 'Messages worked by cable, and later with another driver',
      url: 'https://github.com/OpenIntelWireless/itlwm/issues/966',
    },
  ],
});
