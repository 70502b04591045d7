import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** A new device shifts sign-ins and syncing of the others. */
export const newDevice = question({
  id: 'new-device',
  ask: 'Did you set up a new iPhone or Mac lately?',
  how: 'Think of the last two weeks. A repaired or erased device counts too.',
  yes: 'Yes',
  no: 'No',
  why: 'A new device makes Apple renew the sign-ins of the others, and iCloud copy everything once more.',
  said: {
    yes: 'A new device was set up lately.',
    no: 'No new device was set up lately.',
  },
  whether: 'whether a new device was set up lately',
  minutes: 0.2,
  unsure: 'almost never',
  onHealthyMac: 'rare',
  sources: [estimate],
});
