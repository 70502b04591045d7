import { counted, day } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';
import { daysAfter } from './silence.ts';

const FEWEST = 2;

/** Whether messages come in while none of yours leaves. */
export const oneDirectionInOk = check({
  id: 'one-direction-in-ok',
  kind: 'history',
  grade: 'trouble',
  group: 'messages',
  station: 'you',
  needs: ['messages'],
  question: 'Do messages come in while yours fail?',
  whether: 'whether only sending fails',
  fine: 'Nothing came in either while yours failed.',
  problem: 'Messages come in, but no blue message of yours has left this Mac{since}. {amount} failed.',
  notes: { fine: 'Not sending alone', problem: 'Only sending fails' },
  onHealthyMac: 'rare',
  twin: 'sending',
  sources: [
    {
      level: 'decision',
      note: 'at least two failed messages on the days after the last one that left, and something received on these days',
    },
  ],
  judge({ messages }) {
    const { newestSentOk } = messages.sent;
    // That no message left since is only known where nothing is missing.
    const unclear = tooFewLately(messages);
    if (unclear) return unclear;
    const since = daysAfter(messages, newestSentOk);
    const lost = since.reduce((sum, { failed }) => sum + failed, 0);
    if (lost < FEWEST) return { verdict: 'not-applicable' };
    if (!since.some(({ received }) => received > 0)) return { verdict: 'fine' };
    const values = { amount: counted(lost, 'message'), since: newestSentOk ? ` since ${day(newestSentOk)}` : '' };
    return { verdict: 'problem', values };
  },
});
