import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** A fault of one device does not spread to others. */
export const allOwnDevices = question({
  id: 'all-own-devices',
  ask: 'Are all your Apple devices affected?',
  how: 'Try the same on an iPhone or iPad that belongs to you.',
  yes: 'Yes, all of them',
  no: 'No, or I have only one',
  why: 'If all devices fail, it is the account, the network or Apple. If one fails, it is that one.',
  said: { yes: 'All your Apple devices are affected.', no: 'Not all your Apple devices are affected.' },
  whether: 'whether all your devices are affected',
  minutes: 0.5,
  unsure: 'sometimes',
  onHealthyMac: 0.1,
  sources: [estimate],
});
