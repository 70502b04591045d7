import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Single conversations lag: what is stored, not the way. */
export const onlySomeThreads = question({
  id: 'only-some-threads',
  ask: 'Are only some conversations affected?',
  how: 'Compare a few: are some up to date, while others are old, empty or odd?',
  yes: 'Yes, only some',
  no: 'No, all of them',
  why: 'If only some are odd, the trouble lies in what is stored or copied. If all are, it lies in the connection or the sign-in.',
  said: {
    yes: 'Only some conversations are affected.',
    no: 'All conversations are affected.',
  },
  whether: 'whether only some conversations are affected',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 0.08,
  sources: [estimate],
});
