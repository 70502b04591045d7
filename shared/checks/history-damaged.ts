import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether the stored history itself is damaged. */
export const historyDamaged = check({
  id: 'history-damaged',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Is the stored history sound?',
  whether: 'whether the stored history is sound',
  fine: 'The stored history could be read without gaps.',
  problem: 'The message history on this Mac is damaged{what}.',
  notes: { fine: 'History is sound', problem: 'History is damaged' },
  onHealthyMac: 0.005,
  twin: 'stored',
  sources: [
    {
      level: 'measured',
      note: 'messages that the store lists and does not give out, or entries that contradict each other',
    },
  ],
  judge({ messages }) {
    const { unreadRows, damaged } = messages.database;
    if (unreadRows === 0 && !damaged) return tooFew(messages, 'received') ?? { verdict: 'fine' };
    const what = unreadRows > 0 ? `: ${counted(unreadRows, 'message')} could not be read` : '';
    return { verdict: 'problem', values: { what, count: unreadRows } };
  },
});
