import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Not late, not hidden: nothing is stored at all. */
export const noNewRows = question({
  id: 'no-new-rows',
  ask: 'Has nothing new come in at all, from anybody?',
  how: 'Look whether any conversation has a message from today.',
  yes: 'Yes, nothing at all',
  no: 'No, some came',
  why: 'If nothing comes from anybody, it is not one person and not a filter.',
  said: { yes: 'Nothing new has come in from anybody.', no: 'Some new messages have come in.' },
  whether: 'whether anything new came in',
  minutes: 0.3,
  unsure: 'rare',
  onHealthyMac: 0.02,
  sources: [estimate],
});
