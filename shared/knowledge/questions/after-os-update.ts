import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** The time of the first trouble against the time of the update. */
export const afterOsUpdate = question({
  id: 'after-os-update',
  ask: 'Did it begin right after a system update?',
  how: 'Think of the days around the last update of this Mac.',
  yes: 'Yes, right after',
  no: 'No',
  why: 'Then the new version may have a fault, or a setting was lost. Otherwise the update is innocent.',
  said: {
    yes: 'It began right after a system update.',
    no: 'It did not begin with a system update.',
  },
  whether: 'whether it began with a system update',
  minutes: 0.2,
  unsure: 'sometimes',
  onHealthyMac: 0.07,
  sources: [estimate],
});
