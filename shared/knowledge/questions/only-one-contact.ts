import { question } from '../question.ts';

/** Asked only if the history could not be read. */
export const onlyOneContact = question({
  id: 'only-one-contact',
  ask: 'Is it only one person?',
  how: 'Think of the last days: did messages with other people go through?',
  yes: 'Yes, only this person',
  no: 'No, others too',
  why: 'If it is one person, the trouble is likely on their side or in their contact card. If it is everybody, it is nearer to you.',
  said: {
    yes: 'Only one person is affected.',
    no: 'Several people are affected.',
  },
  whether: 'whether only one person is affected',
  minutes: 0.2,
  unsure: 'sometimes',
  sources: [{ level: 'decision', note: 'One person against everybody separates their side from yours' }],
});
