import { dayAndTime } from '../wording.ts';
import { check } from './check.ts';
import { damagedHistory, newestMissing, tooFewLately } from './enough.ts';

const LATELY_MS = 7 * 86_400_000;

/** Whether blue messages still leave this Mac at all, as far as it tried. */
export const nothingLeaves = check({
  id: 'nothing-leaves',
  kind: 'history',
  grade: 'trouble',
  group: 'messages',
  station: 'you',
  needs: ['messages'],
  question: 'Do blue messages leave this Mac?',
  whether: 'whether blue messages leave this Mac',
  fine: 'A blue message left this Mac on {newest}.',
  problem: 'No blue message has left this Mac for a week, although you tried.',
  notes: { fine: 'Blue messages leave', problem: 'No blue message leaves' },
  onHealthyMac: 'almost never',
  sources: [{ level: 'decision', note: 'tried and failed within 7 days, and none sent in that time' }],
  judge({ messages }, { at }) {
    const { newestSentOk, failed, stuck } = messages.sent;
    const lately = (iso: string) => Date.parse(at) - Date.parse(iso) < LATELY_MS;
    if (newestSentOk !== null && lately(newestSentOk))
      return tooFewLately(messages) ?? { verdict: 'fine', values: { newest: dayAndTime(newestSentOk) } };
    // That none left can only be said of a history without gaps: the newest may be what is missing.
    const gaps = damagedHistory(messages) ?? newestMissing(messages);
    if (gaps) return gaps;
    const tried = (failed.newest !== null && lately(failed.newest)) || stuck > 0;
    return tried
      ? { verdict: 'problem' }
      : { verdict: 'unknown', reason: 'not_found', because: 'You sent no blue message from this Mac lately.' };
  },
});
