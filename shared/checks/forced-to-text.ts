import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFew } from './enough.ts';

/** Whether conversations are set to go as green text, whatever the other side has. */
export const forcedToText = check({
  id: 'forced-to-text',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'person',
  needs: ['messages'],
  question: 'Are conversations set to green?',
  whether: 'whether conversations are set to green',
  fine: 'No conversation is set to go as green text.',
  problem: 'Messages is set to send green text in {amount}, even to an iPhone.',
  notes: { fine: 'None set to green', problem: 'Set to green text' },
  onHealthyMac: 'rare',
  twin: 'green',
  sources: [
    {
      level: 'code',
      note: 'the mark of a conversation that goes as text only',
      url: 'https://github.com/beeper/barcelona',
    },
  ],
  judge({ messages }) {
    const count = messages.sent.forcedToText;
    if (count === 0) return tooFew(messages) ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(count, 'conversation'), count } };
  },
});
