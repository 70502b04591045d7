import type { Area, Facts, Readings } from '../facts/index.ts';
import { type Finding, say } from '../finding.ts';
import type { Reason } from '../reading.ts';
import { cite } from '../source.ts';
import { capital } from '../wording.ts';
import type { Check, Judgement, Today } from './check.ts';
import { checks } from './index.ts';

/** Why a reading is missing, as the end of "We could not see ...". */
const because: Record<Reason, string> = {
  no_permission: 'macOS keeps it locked until you allow us to look.',
  timeout: 'It took too long to answer.',
  offline: 'There was no answer from the internet.',
  not_supported: 'This computer cannot tell.',
  not_found: 'There is nothing to read.',
  not_recorded: 'It is not part of this recording.',
  unreadable: 'It could not be read.',
  busy: 'Something else was using it.',
  cancelled: 'You stopped the check-up.',
  user_unsure: 'You did not know.',
  declined: 'You chose not to look.',
};

type AnyCheck = Check<string, Area>;

/** The facts a check needs, or the first reason why they are not there; null while they have not come back. */
function gather({ needs }: AnyCheck, readings: Readings): Facts | Judgement | null {
  const facts: Partial<Record<Area, unknown>> = {};
  for (const area of needs) {
    const reading = readings[area];
    if (!reading) return null;
    if (!reading.ok) return { verdict: 'unknown', reason: reading.reason };
    facts[area] = reading.facts;
  }
  return facts as Facts;
}

const isJudgement = (it: Facts | Judgement): it is Judgement => 'verdict' in it;

/** One check judged; null while one of its areas has not come back. */
export function judge(it: AnyCheck, readings: Readings, today: Today): Finding | null {
  const gathered = gather(it, readings);
  if (gathered === null) return null;
  const judgement = isJudgement(gathered) ? gathered : it.judge(gathered, today);
  const values = 'values' in judgement ? (judgement.values ?? {}) : {};
  const unseen = judgement.verdict === 'unknown' ? judgement : null;
  const side = judgement.verdict === 'problem' ? 'problem' : 'fine';
  return {
    id: it.id,
    kind: it.kind,
    verdict: judgement.verdict,
    grade: it.grade,
    station: it.station,
    sentence: unseen
      ? `We could not see ${it.whether}. ${unseen.because ?? because[unseen.reason]}`
      : say(it[side], values),
    note: unseen ? 'Could not be checked' : capital(say(it.notes[side], values)),
    values,
    reason: unseen?.reason ?? null,
    sources: it.sources.map(cite),
  };
}

/** Every check judged whose areas have come back, in the order of the list. */
export const judgeAll = (readings: Readings, today: Today): readonly Finding[] =>
  checks.flatMap((it) => judge(it, readings, today) ?? []);
