import type { MessagesFacts } from '../facts/messages.ts';
import type { SystemFacts } from '../facts/system.ts';
import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';

type Burst = MessagesFacts['received']['late']['bursts'][number];

/** Whether a burst was sent during the last sleep; null before it, because earlier sleeps are not known. */
function inLastSleep({ sentFrom, sentTo }: Burst, { lastSleepAt, lastWakeAt }: SystemFacts): boolean | null {
  if (lastSleepAt === null || lastWakeAt === null) return null;
  const [slept, woke] = [Date.parse(lastSleepAt), Date.parse(lastWakeAt)];
  if (Date.parse(sentTo) < slept) return null;
  return slept < woke && Date.parse(sentFrom) <= woke;
}

/** Whether messages that came late had been sent while this Mac slept, as far as its power history or its last sleep tells. */
export const asleepWhenLate = check({
  id: 'asleep-when-late',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['system', 'messages'],
  question: 'Was the Mac asleep when messages came?',
  whether: 'whether the Mac was asleep when messages came',
  fine: 'Late messages do not fall into a sleep of this Mac.',
  problem: 'Your Mac was asleep when {amount} came.',
  notes: { fine: 'Was awake', problem: 'Was asleep' },
  onHealthyMac: 'rare',
  twin: 'late',
  sources: [
    { level: 'code', note: 'macOS keeps the times of its last sleep', url: 'https://github.com/kellyjonbrazil/jc' },
  ],
  judge({ system, messages }) {
    const { bursts } = messages.received.late;
    const slept = bursts.map((burst) => burst.asleep ?? inLastSleep(burst, system));
    const count = bursts.reduce((sum, burst, at) => (slept[at] ? sum + burst.count : sum), 0);
    if (count > 0) return { verdict: 'problem', values: { amount: counted(count, 'message'), count } };
    const unclear = tooFewLately(messages, 'received');
    if (unclear) return unclear;
    if (bursts.length === 0) return { verdict: 'not-applicable' };
    return slept.includes(null)
      ? { verdict: 'unknown', reason: 'not_found', because: 'We only know when this Mac slept last.' }
      : { verdict: 'fine' };
  },
});
