import { type Hypotheses, hypothesesOf } from './hypotheses.ts';
import type { Kb } from './kb.ts';
import { faultsOf, recheckId } from './kb-faults.ts';
import { type Likelihood, likelihoodOf } from './likelihood.ts';

/** A finding with its tables. Costs in minutes. */
export interface KnownFinding extends Likelihood {
  readonly id: string;
  readonly at: number;
  readonly kind: 'probe' | 'question';
  readonly cost: number;
  readonly pUnknown: number;
}

/** A fix with its tables. Costs in minutes. */
export interface KnownFix {
  readonly id: string;
  readonly at: number;
  /** Doing it, its risk, and looking whether it helped. */
  readonly minutes: number;
  /** Finding out that it does not apply. */
  readonly checkMinutes: number;
  readonly risk: number;
  /** Position of the finding it depends on, or null. */
  readonly condition: number | null;
  /** The chance that it removes each cause, and the positions of those it can remove at all. */
  readonly cures: Float64Array;
  readonly curable: Int16Array;
  /** The share of the trouble it removes, for each hypothesis; 1 where nothing is left to remove. */
  readonly relief: Float64Array;
  /** The same while its condition is unread. */
  readonly reliefUnread: Float64Array;
  /** How often the look afterwards says "fine" although something is left, and "broken" although nothing is. */
  readonly falseOk: number;
  readonly falseFail: number;
}

/** A knowledge base compiled into tables. Findings and fixes are in the order of their ids, so that ties fall that way. */
export interface Model {
  readonly kb: Kb;
  readonly causes: readonly string[];
  readonly hypotheses: Hypotheses;
  readonly findings: readonly KnownFinding[];
  readonly findingAt: ReadonlyMap<string, number>;
  /** The last one is the built-in second look. */
  readonly fixes: readonly KnownFix[];
  readonly fixAt: ReadonlyMap<string, number>;
  /** Position of the built-in second look. */
  readonly recheck: number;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const places = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ id }, at) => [id, at]));

const reliefOf = ({ size, first, second }: Hypotheses, cures: Float64Array): Float64Array => {
  const relief = new Float64Array(size).fill(1);
  for (let h = 1; h < size; h += 1) {
    const one = cures[first[h] ?? -1] ?? 0;
    const j = second[h] ?? -1;
    relief[h] = j < 0 ? one : (one + (cures[j] ?? 0)) / 2;
  }
  return relief;
};

/**
 * Compiles a knowledge base. References that lead nowhere are a mistake in our data and throw; a knowledge base from outside
 * goes through `kbFrom` first.
 */
export const modelOf = (kb: Kb): Model => {
  const faults = faultsOf(kb);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const causes = kb.causes.map(({ id }) => id);
  const hypotheses = hypothesesOf(causes.length);
  const findings = byId(kb.findings).map((it, at): KnownFinding => {
    const given = new Map(Object.entries(it.p_true_given_cause));
    return {
      id: it.id,
      at,
      kind: it.kind,
      cost: it.cost,
      pUnknown: it.p_unknown,
      ...likelihoodOf(
        hypotheses,
        it.p_true_default,
        causes.map((id) => given.get(id)),
      ),
    };
  });
  const findingAt = places(findings);
  const secondLook: Kb['fixes'][number] = {
    id: recheckId,
    cost_minutes: kb.recheck_minutes,
    risk: 0,
    p_fix_given_cause: {},
    applies_when: null,
    check_minutes: 0,
    verify: { minutes: 0, false_ok: 0.02, false_fail: 0.05 },
  };
  const fixes = [...byId(kb.fixes), secondLook].map((it, at): KnownFix => {
    const given = new Map(Object.entries(it.p_fix_given_cause));
    const cures = Float64Array.from(causes, (id) => given.get(id) ?? 0);
    const relief = reliefOf(hypotheses, cures);
    const condition = it.applies_when === null ? null : (findingAt.get(it.applies_when) ?? null);
    const applies = condition === null ? undefined : findings[condition]?.yes;
    return {
      id: it.id,
      at,
      minutes: it.cost_minutes + it.risk + it.verify.minutes,
      checkMinutes: it.check_minutes,
      risk: it.risk,
      condition,
      cures,
      curable: Int16Array.from([...cures.keys()].filter((cause) => (cures[cause] ?? 0) > 0)),
      relief,
      reliefUnread: applies ? relief.map((share, h) => share * (applies[h] ?? 0)) : relief,
      falseOk: it.verify.false_ok,
      falseFail: it.verify.false_fail,
    };
  });
  return {
    kb,
    causes,
    hypotheses,
    findings,
    findingAt,
    fixes,
    fixAt: places(fixes),
    recheck: fixes.length - 1,
  };
};
