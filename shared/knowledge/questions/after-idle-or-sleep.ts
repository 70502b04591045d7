import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Asked only if the history or the sleep of the Mac could not be read. */
export const afterIdleOrSleep = question({
  id: 'after-idle-or-sleep',
  ask: 'Does it happen after your Mac slept or sat idle?',
  how: 'Think of the last time: was the lid closed, or nobody at the Mac for ten minutes?',
  yes: 'Yes, after sleep or a break',
  no: 'No, also while I work',
  why: 'A sleeping Mac takes in messages when it wakes. If it happens while you work, sleep is not the reason.',
  said: {
    yes: 'It happens after the Mac slept or sat idle.',
    no: 'It also happens while you work at the Mac.',
  },
  whether: 'whether the Mac was asleep when messages came',
  minutes: 0.2,
  unsure: 'sometimes',
  onHealthyMac: 'sometimes',
  sources: [estimate],
});
