import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether all the trouble sits in one conversation while others are fine. */
export const onlyOneContact = check({
  id: 'only-one-contact',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'person',
  needs: ['messages'],
  question: 'Is it one person, or everybody?',
  whether: 'whether it is one person or everybody',
  fine: 'The trouble is not with one person alone.',
  problem: 'Only one person is affected; {others} went through as usual.',
  notes: { fine: 'Not one person alone', problem: 'Only this person' },
  onHealthyMac: 'rare',
  sources: [{ level: 'decision', note: 'one conversation with trouble, at least two without any' }],
  judge({ messages }) {
    const { troubled, clean } = messages.sent.conversations;
    if (troubled === 1 && clean >= 2)
      return { verdict: 'problem', values: { others: counted(clean, 'other conversation') } };
    const unclear = tooFew(messages);
    if (unclear) return unclear;
    if (troubled === 0) return { verdict: 'not-applicable' };
    return troubled > 1
      ? { verdict: 'fine' }
      : { verdict: 'unknown', reason: 'not_found', because: 'You wrote to too few people lately to tell.' };
  },
});
