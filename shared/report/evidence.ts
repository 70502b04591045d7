import type { CaseEvent } from '../case.ts';
import type { Finding, Tri, Verdict } from '../finding.ts';
import { questions } from '../knowledge/questions/index.ts';
import { symptoms } from '../knowledge/symptoms/index.ts';

const tri: Record<Exclude<Verdict, 'not-applicable'>, Tri> = { problem: 'yes', fine: 'no', unknown: 'unknown' };

const isQuestion = (id: string): boolean => questions.some((it) => it.id === id);

/**
 * What the checks found, as the engine takes it. A check that could not see is left out where a question can still find out:
 * given as unknown it would count as asked in vain.
 */
export function evidenceOf(findings: readonly Finding[]): Record<string, Tri> {
  const evidence: Record<string, Tri> = {};
  for (const { id, verdict } of findings) {
    if (verdict === 'not-applicable' || (verdict === 'unknown' && isQuestion(id))) continue;
    evidence[id] = tri[verdict];
  }
  return evidence;
}

/** What the person answered, as a finding beside those of the checks. Null for an id nobody has. */
export function answerOf({ finding: id, value }: Extract<CaseEvent, { kind: 'answered' }>): Finding | null {
  const asked = questions.find((it) => it.id === id);
  const also = symptoms.find((it) => `also-${it.id}` === id);
  const said = asked?.said ?? (also ? { yes: `Also: ${also.also}`, no: `Not: ${also.also}` } : null);
  if (said === null) return null;
  const whether = asked?.whether ?? 'whether there is more';
  return {
    id,
    kind: 'answer',
    verdict: value === 'yes' ? 'problem' : value === 'no' ? 'fine' : 'unknown',
    grade: 'notice',
    station: null,
    sentence: value === 'unknown' ? `You did not know ${whether}.` : said[value],
    note: '',
    values: {},
    reason: value === 'unknown' ? 'user_unsure' : null,
    sources: [],
  };
}
