import { question } from '../question.ts';

/** Apple’s push connection is choosy about adapters whose driver is not Apple’s. */
export const customNetworkAdapter = question({
  id: 'custom-network-adapter',
  ask: 'Does this Mac use a Wi-Fi or network adapter not from Apple?',
  how: 'Think of a USB stick, a dock or a card that needed an installer of its own.',
  yes: 'Yes',
  no: 'No, the built-in one',
  why: 'Some drivers tell macOS something wrong about the line, and messages stop. Web pages still work.',
  said: { yes: 'The network adapter or its driver is not from Apple.', no: 'The network adapter is the built-in one.' },
  whether: 'whether the network adapter is from Apple',
  minutes: 0.3,
  unsure: 'rare',
  onHealthyMac: 0.02,
  sources: [
    {
      level: 'user_report',
      note: 'Messages failed over one Wi-Fi driver and went through by cable',
      url: 'https://github.com/OpenIntelWireless/itlwm/issues/966',
    },
  ],
});
