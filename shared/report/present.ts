import type { Case, CaseEvent } from '../case.ts';
import type { Today } from '../checks/check.ts';
import { judgeAll } from '../checks/judge.ts';
import { type Explanation, explained } from '../engine/explain.ts';
import { type NextStep, nextStep } from '../engine/next-step.ts';
import { planOf } from '../engine/plan.ts';
import { answered, type State, startCase, tried } from '../engine/state.ts';
import { possibleFrom } from '../engine/words.ts';
import type { Area, Readings } from '../facts/index.ts';
import type { Finding } from '../finding.ts';
import type { Cause, Seat } from '../knowledge/cause.ts';
import { causes } from '../knowledge/causes/index.ts';
import type { Symptom } from '../knowledge/symptom.ts';
import { symptoms } from '../knowledge/symptoms/index.ts';
import type { Station } from '../station.ts';
import { chance } from './chance.ts';
import { answerOf, evidenceOf } from './evidence.ts';
import { headlineOf } from './headline.ts';
import { nextInWords } from './next-in-words.ts';
import { ourModel } from './our-model.ts';
import { pathOf } from './path.ts';
import { unchecked } from './unchecked.ts';
import type { EvidenceLine, Possibility, View } from './view.ts';

/** From here on the picture shows where it breaks: a break drawn for a mere possibility would claim too much. */
const DRAWN_FROM = 0.6;

/** Which station's findings can carry the first sentence for a cause that sits there. */
const stationOf: Record<Seat, Station | null> = {
  mac: 'mac',
  account: 'you',
  network: 'network',
  apple: 'apple',
  person: null,
  elsewhere: null,
};

const causeOf = (id: string): Cause | undefined => causes.find((it) => it.id === id);
const titleOf = (id: string): string => causeOf(id)?.title ?? id;

/** The newest reading of every area: what a fix made us read again replaces what was read before. */
export const latestReadings = ({ readings, events }: Case): Readings =>
  Object.assign({}, readings, ...events.map((event) => (event.kind === 'tried' ? event.readings : {})));

const replayed = (it: Case, today: Today): State =>
  it.events.reduce<State>(
    (state, event) => after(state, event, today),
    startCase(ourModel, it.symptom, evidenceOf(judgeAll(it.readings, today))),
  );

function after(state: State, event: CaseEvent, today: Today): State {
  switch (event.kind) {
    case 'answered':
      return answered(state, event.finding, event.value);
    case 'tried':
      return tried(state, event.fix, event.outcome, evidenceOf(judgeAll(event.readings ?? {}, today)));
    default:
      return event satisfies never;
  }
}

function findingsOf(it: Case, today: Today): readonly Finding[] {
  const answers = it.events.flatMap((event) => (event.kind === 'answered' ? (answerOf(event) ?? []) : []));
  const told = new Set(answers.map(({ id }) => id));
  return [...judgeAll(latestReadings(it), today).filter(({ id }) => !told.has(id)), ...answers];
}

/** The finding that speaks loudest for a cause and sits where the cause sits; it becomes the first sentence. */
function leadingFor(cause: Cause, top: Explanation['causes'][number], findings: readonly Finding[]): Finding | null {
  const station = stationOf[cause.seat];
  const candidates = top.for.flatMap(({ finding }) => findings.find(({ id }) => id === finding) ?? []);
  return candidates.find((it) => it.verdict === 'problem' && station !== null && it.station === station) ?? null;
}

/**
 * Everything a screen or a terminal shows of a case. Pure: the same case gives the same view. `running` names the areas that
 * are still being read.
 */
export function present(it: Case, running: readonly Area[] = []): View {
  const today: Today = { at: it.at };
  const symptom: Symptom | null = symptoms.find(({ id }) => id === it.symptom) ?? null;
  const findings = findingsOf(it, today);
  const state = replayed(it, today);
  const explanation = explained(state);
  const problems = new Set(findings.filter(({ verdict }) => verdict === 'problem').map(({ id }) => id));
  // Without a complaint a cause is named only when a problem we saw speaks for it: many settings are common and no fault.
  const named = explanation.causes.filter(
    (cause) => symptom !== null || cause.for.some(({ finding }) => problems.has(finding)),
  );
  const [first] = named;
  const topCause = first && first.p >= possibleFrom ? causeOf(first.cause) : undefined;
  const top = first && topCause ? { ...first, cause: topCause, leading: leadingFor(topCause, first, findings) } : null;
  const next = nextStep(state);
  const lines = (ids: readonly { readonly finding: string }[]): readonly EvidenceLine[] =>
    ids.flatMap(({ finding: id }) => {
      const found = findings.find((finding) => finding.id === id);
      return found ? [{ id, sentence: found.sentence }] : [];
    });
  const possibility = ({ cause, p }: { cause: string; p: number }): Possibility => ({
    cause,
    title: titleOf(cause),
    chance: chance(p),
  });
  const ruledOut = explanation.ruledOut.map(({ cause }) => ({ cause, title: titleOf(cause), chance: chance(0) }));
  return {
    findings,
    diagnosis: diagnosisOf(it, explanation, findings, next, planOf(state)),
    headline: headlineOf(findings, symptom, top),
    confidence: confidenceOf(symptom, top),
    path: pathOf(findings, running, top && top.p >= DRAWN_FROM ? top.cause : null, symptom?.direction ?? null),
    speaksFor: top ? lines(first?.for ?? []) : [],
    speaksAgainst: top ? lines(first?.against ?? []) : [],
    notChecked: unchecked(findings),
    ruledOut,
    others: named
      .slice(top ? 1 : 0)
      .filter(({ p }) => p >= 0.02)
      .map(possibility),
    next,
  };
}

function confidenceOf(
  symptom: Symptom | null,
  top: { readonly p: number; readonly word: View['confidence']['word'] } | null,
) {
  if (top) return { word: top.word, chance: chance(top.p) };
  return symptom
    ? ({ word: 'none', chance: 'nothing reaches 2 in 10' } as const)
    : ({ word: 'healthy', chance: '' } as const);
}

const diagnosisOf = (
  it: Case,
  { causes: all, ruledOut }: Explanation,
  findings: readonly Finding[],
  next: NextStep,
  plan: readonly string[],
): View['diagnosis'] => ({
  symptom: it.symptom,
  causes: all.map(({ cause, p, word, for: speaksFor, against }) => ({
    id: cause,
    p,
    word,
    for: speaksFor.map(({ finding }) => finding),
    against: against.map(({ finding }) => finding),
    title: titleOf(cause),
  })),
  ruledOut,
  notChecked: findings.flatMap(({ id, verdict, reason }) =>
    verdict === 'unknown' && reason !== null ? [{ finding: id, reason }] : [],
  ),
  next: nextInWords(next),
  plan,
});
