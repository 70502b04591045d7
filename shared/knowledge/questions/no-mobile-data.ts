import { question } from '../question.ts';
import { appleColours } from '../sources.ts';

/** A phone without data takes no blue messages. */
export const noMobileData = question({
  id: 'no-mobile-data',
  ask: 'Is the phone in question without mobile data?',
  how: 'Abroad, without a plan, or with SOS at the top of the screen counts as without.',
  yes: 'Yes, without data',
  no: 'No, it has data',
  why: 'Blue messages need data. They wait until the phone has some.',
  said: { yes: 'The phone has no mobile data.', no: 'The phone has mobile data.' },
  whether: 'whether the phone has mobile data',
  minutes: 0.6,
  unsure: 'half',
  onHealthyMac: 0.04,
  sources: [appleColours],
});
