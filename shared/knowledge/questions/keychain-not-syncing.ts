import { question } from '../question.ts';
import { appleIcloud } from '../sources.ts';

/** Messages in iCloud needs Keychain. */
export const keychainNotSyncing = question({
  id: 'keychain-not-syncing',
  ask: 'Is iCloud Keychain off on this Mac?',
  how: 'In System Settings click your name, then iCloud, and look at the row with Passwords in its name.',
  yes: 'Yes, it is off',
  no: 'No, it is on',
  why: 'Messages in iCloud needs Keychain to read your conversations. If it is on, that is not the reason.',
  said: {
    yes: 'iCloud Keychain is off on this Mac.',
    no: 'iCloud Keychain is on.',
  },
  whether: 'whether iCloud Keychain is on',
  minutes: 0.5,
  unsure: 'sometimes',
  onHealthyMac: 'rare',
  sources: [appleIcloud],
});
