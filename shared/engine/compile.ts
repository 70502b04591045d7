import type { Check } from '../checks/check.ts';
import type { Area } from '../facts/index.ts';
import type { Cause } from '../knowledge/cause.ts';
import type { Fix } from '../knowledge/fix.ts';
import { likelihood } from '../knowledge/ladder.ts';
import type { Question } from '../knowledge/question.ts';
import type { Symptom } from '../knowledge/symptom.ts';
import type { Kb } from './kb.ts';
import { bounded } from './likelihood.ts';
import { alsoId } from './state.ts';

/** The knowledge as it is written. */
export interface Knowledge {
  readonly symptoms: readonly Symptom[];
  readonly checks: readonly Check<string, Area>[];
  readonly questions: readonly Question[];
  readonly causes: readonly Cause[];
  readonly fixes: readonly Fix[];
}

/** What a check costs, and how often it cannot see. Both small: it costs the person nothing. */
const CHECK_MINUTES = 0.02;
const CHECK_UNSEEN = 0.1;

/** A cause that nobody listed for a symptom still has this share; "something else" has at least its own. */
const LEAST_SHARE = 0.002;
const LEAST_OTHER = 0.05;

/** How often a second complaint is there by chance, with a cause that explains it now and then, and with one that often does. */
const alsoSeen = { byChance: 0.05, rarely: 0.12, often: 0.3 } as const;
const OFTEN_FROM = 5;

/** Shares of one symptom that add up to 1: what was written in proportion, and the least for everything else. */
function sharesOf(symptom: string, causes: readonly Cause[]): ReadonlyMap<string, number> {
  const written = causes.map(({ id, residual, shares }) => {
    const least = id === 'other' && residual ? LEAST_OTHER : LEAST_SHARE;
    return { id, least, share: (shares as Readonly<Record<string, number>>)[symptom] ?? 0 };
  });
  const whole = written.reduce((sum, { share }) => sum + share, 0);
  const raised = written.map(({ id, least, share }) => ({
    id,
    least,
    value: Math.max(least, whole ? share / whole : 0),
  }));
  const spare = raised.reduce((sum, { value, least }) => sum + value - least, 0);
  const left = 1 - raised.reduce((sum, { least }) => sum + least, 0);
  return new Map(
    raised.map(({ id, least, value }) => [
      id,
      spare > 0 ? least + ((value - least) / spare) * left : 1 / raised.length,
    ]),
  );
}

const seenWith = (causes: readonly Cause[], finding: string): Record<string, number> =>
  Object.fromEntries(
    causes.flatMap(({ id, evidence }) => {
      const line = evidence.find((it) => it.finding === finding);
      return line ? [[id, bounded(likelihood(line.seen))] as const] : [];
    }),
  );

function second({ id: symptom }: Symptom, causes: readonly Cause[]): Kb['findings'][number] {
  const id = alsoId(symptom);
  const derived = causes.flatMap((cause) => {
    const share = (cause.shares as Readonly<Record<string, number>>)[symptom] ?? 0;
    return share > 0 ? [[cause.id, share >= OFTEN_FROM ? alsoSeen.often : alsoSeen.rarely] as const] : [];
  });
  return {
    id,
    kind: 'probe',
    cost: 0,
    p_true_default: alsoSeen.byChance,
    p_true_given_cause: { ...Object.fromEntries(derived), ...seenWith(causes, id) },
    p_unknown: 0.5,
    group: null,
  };
}

/**
 * Turns the written knowledge into the plain numbers the engine runs on. A finding that both a check and a question can learn
 * is askable with the check's leak: a reading then simply arrives as evidence. Throws where a question has no leak at all.
 */
export function compile({ symptoms, checks, questions, causes, fixes }: Knowledge): Kb {
  const shares = symptoms.map(({ id }) => [id, sharesOf(id, causes)] as const);
  const [first, ...rest] = causes.map(({ id, prior, residual }) => ({
    id,
    prior,
    residual: residual === true,
    per_symptom: Object.fromEntries(shares.map(([symptom, all]) => [symptom, all.get(id) ?? LEAST_SHARE])),
  }));
  const [complaint, ...complaints] = symptoms.map(({ id }) => id);
  if (!first || complaint === undefined) throw new Error('There is no cause or no symptom.');
  const asked = (id: string) => questions.find((it) => it.id === id);
  const leakOf = ({ id, onHealthyMac }: Question): number => {
    const leak = checks.find((it) => it.id === id)?.onHealthyMac ?? onHealthyMac;
    if (leak === undefined) throw new Error(`Question "${id}" does not say how often it is "yes" on a healthy Mac.`);
    return bounded(likelihood(leak));
  };
  return {
    v: 1,
    comorbidity: 0.08,
    checkup_minutes: 0.5,
    recheck_minutes: 3,
    symptoms: [complaint, ...complaints],
    escalate: { id: 'contact-apple-support', cost_minutes: 45 },
    causes: [first, ...rest],
    findings: [
      ...checks
        .filter(({ id }) => !asked(id))
        .map(({ id, onHealthyMac, twin }) => ({
          id,
          kind: 'probe' as const,
          cost: CHECK_MINUTES,
          p_true_default: bounded(likelihood(onHealthyMac)),
          p_true_given_cause: seenWith(causes, id),
          p_unknown: CHECK_UNSEEN,
          group: twin ?? null,
        })),
      ...questions.map((it) => ({
        id: it.id,
        kind: 'question' as const,
        cost: it.minutes,
        p_true_default: leakOf(it),
        p_true_given_cause: seenWith(causes, it.id),
        p_unknown: likelihood(it.unsure),
        group: checks.find(({ id }) => id === it.id)?.twin ?? null,
      })),
      ...symptoms.map((it) => second(it, causes)),
    ],
    fixes: fixes.map(({ id, minutes, riskMinutes, cures, onlyIf, verify }) => ({
      id,
      cost_minutes: minutes,
      risk: riskMinutes,
      p_fix_given_cause: Object.fromEntries(Object.entries(cures).map(([cause, how]) => [cause, likelihood(how)])),
      applies_when: onlyIf?.finding ?? null,
      check_minutes: onlyIf?.minutes ?? 0,
      verify: { minutes: verify.minutes, false_ok: verify.falseOk, false_fail: verify.falseFail },
    })),
    static_order: {},
  };
}
