import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether all the trouble sits in groups while messages to single people are fine. */
export const onlyGroup = check({
  id: 'only-group',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'person',
  needs: ['messages'],
  question: 'Is it only a group?',
  whether: 'whether only a group is affected',
  fine: 'It is not groups alone that are affected.',
  problem: 'Only {groups} had trouble; {others} went through as usual.',
  notes: { fine: 'Not groups alone', problem: 'Only a group' },
  onHealthyMac: 'rare',
  sources: [
    {
      level: 'code',
      note: 'groups never show “Delivered”; only failed and hanging messages count there',
      url: 'https://github.com/cyberpapiii/imessage-max',
    },
    { level: 'decision', note: 'a group with trouble, and at least two single conversations without any' },
  ],
  judge({ messages }) {
    const { groups, conversations } = messages.sent;
    const { troubled, clean } = conversations;
    if (groups.troubled > 0 && troubled === 0 && clean >= 2) {
      const others = counted(clean, 'conversation with one person', 'conversations with one person');
      return { verdict: 'problem', values: { groups: counted(groups.troubled, 'group'), others } };
    }
    const unclear = tooFew(messages);
    if (unclear) return unclear;
    if (troubled > 0) return { verdict: 'fine' };
    return groups.troubled === 0
      ? { verdict: 'not-applicable' }
      : { verdict: 'unknown', reason: 'not_found', because: 'You wrote to too few people lately to tell.' };
  },
});
