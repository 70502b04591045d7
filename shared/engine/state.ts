import type { CaseEvent } from '../case.ts';
import type { Tri } from '../finding.ts';
import { observed } from './belief.ts';
import { single } from './hypotheses.ts';
import type { KnownFinding, KnownFix, Model } from './model.ts';
import { priorOf } from './prior.ts';
import type { Readings } from './readings.ts';
import { stillBroken } from './still-broken.ts';

/** How a fix came out, in the words of the case. */
export type FixOutcome = Extract<CaseEvent, { kind: 'tried' }>['outcome'];

/** Something that moved the belief. `told` means that a person said it, not a check. */
export type Moved =
  | { readonly kind: 'seen'; readonly finding: number; readonly value: 'yes' | 'no'; readonly told: boolean }
  | { readonly kind: 'still-broken'; readonly fix: number };

/** Where a case stands. Never changed: every step gives a new one. */
export interface State {
  readonly model: Model;
  /** The complaint; null means "just check everything". */
  readonly symptom: string | null;
  readonly belief: Float64Array;
  readonly readings: Readings;
  /** 1 for every fix that was reported on. */
  readonly used: Uint8Array;
  readonly log: readonly Moved[];
  /** Questions answered so far, and since the last fix. */
  readonly asked: number;
  readonly askedInRow: number;
  /** A fix after which the person could not tell; the next thing to do is to look again. */
  readonly unsure: number | null;
  readonly done: boolean;
}

/** Readings by the id of their finding. */
export type Evidence = Readonly<Record<string, Tri>>;

/** The belief after one more thing that moved it. */
export const moved = ({ model, symptom }: State, belief: Float64Array, event: Moved): Float64Array => {
  if (event.kind === 'seen') {
    const finding = model.findings[event.finding];
    return finding ? observed(belief, finding, event.value) : belief;
  }
  const fix = model.fixes[event.fix];
  return fix ? stillBroken(model.hypotheses, belief, fix, symptom !== null).belief : belief;
};

const after = (state: State, event: Moved): State => ({
  ...state,
  belief: moved(state, state.belief, event),
  log: [...state.log, event],
});

/** Whether a fix removes one of the causes that make a finding appear. */
const touches = (fix: KnownFix, finding: KnownFinding): boolean =>
  fix.cures.some((cure, cause) => cure > 0 && (finding.yes[single(cause)] ?? 0) > (finding.yes[0] ?? 0));

/**
 * A finding read once more is news only after a fix, and only if it changed or if it is still there although the fix should
 * have removed it; otherwise the same thing would be counted twice.
 */
const isNews = (before: Tri | undefined, value: 'yes' | 'no', finding: KnownFinding, fix: KnownFix | null): boolean => {
  if (before === undefined || before === 'unknown') return true;
  return fix !== null && (before !== value || (value === 'yes' && touches(fix, finding)));
};

const taken = (state: State, evidence: Evidence, told: boolean, fix: KnownFix | null): State => {
  const readings = [...state.readings];
  const log = [...state.log];
  let { belief } = state;
  for (const [id, value] of Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const finding = state.model.findings[state.model.findingAt.get(id) ?? -1];
    if (!finding) continue;
    if (value === 'unknown') {
      readings[finding.at] ??= value;
    } else if (isNews(readings[finding.at], value, finding, fix)) {
      const event: Moved = { kind: 'seen', finding: finding.at, value, told };
      belief = moved(state, belief, event);
      log.push(event);
      readings[finding.at] = value;
    }
  }
  return { ...state, readings, log, belief };
};

/** The finding that stands for a symptom as a second complaint. */
export const alsoId = (symptom: string): string => `also-${symptom}`;

/**
 * Begins a case with what was read. Findings that the knowledge base does not know are ignored; an unknown symptom counts like
 * none of its own shares, so the causes start from how often they are there on any Mac.
 */
export const startCase = (model: Model, symptom: string | null, evidence: Evidence): State => {
  const readings: (Tri | undefined)[] = model.findings.map(({ id }) =>
    symptom !== null && id === alsoId(symptom) ? 'unknown' : undefined,
  );
  const begun: State = {
    model,
    symptom,
    belief: priorOf(model, symptom),
    readings,
    used: new Uint8Array(model.fixes.length),
    log: [],
    asked: 0,
    askedInRow: 0,
    unsure: null,
    done: false,
  };
  return taken(begun, evidence, false, null);
};

/** Adds what a person told of their own accord. It does not count as a question. */
export const told = (state: State, evidence: Evidence): State => taken(state, evidence, true, null);

/** Adds the answer to a question. "I don't know" moves nothing and is not asked again; the first real answer stays. */
export const answered = (state: State, finding: string, value: Tri): State => ({
  ...taken(state, { [finding]: value }, true, null),
  asked: state.asked + 1,
  askedInRow: state.askedInRow + 1,
});

const ifItDidNotApply = ({ model, readings }: State, fix: KnownFix): Evidence => {
  const condition = model.findings[fix.condition ?? -1];
  const before = condition && readings[condition.at];
  return condition && before !== 'yes' ? { [condition.id]: 'no' } : {};
};

/**
 * Adds how a fix came out, and what was read again afterwards. A fix that is not known changes nothing but the readings.
 * `skipped` and `unsure` move no probability; after `unsure` the second look decides about that fix.
 */
export const tried = (state: State, id: string, outcome: FixOutcome, evidence: Evidence = {}): State => {
  const { model } = state;
  const fix = model.fixes[model.fixAt.get(id) ?? -1];
  if (!fix) return taken(state, evidence, false, null);
  const second = fix.at === model.recheck;
  const next: State = {
    ...state,
    used: second ? state.used : state.used.map((was, at) => (at === fix.at ? 1 : was)),
    askedInRow: 0,
    unsure: outcome === 'unsure' && !second ? fix.at : null,
    done: outcome === 'solved',
  };
  switch (outcome) {
    case 'not_solved': {
      const judged = second ? (state.unsure ?? fix.at) : fix.at;
      return taken(after(next, { kind: 'still-broken', fix: judged }), evidence, false, fix);
    }
    case 'not_applicable':
      return taken(next, { ...ifItDidNotApply(state, fix), ...evidence }, false, fix);
    case 'solved':
    case 'skipped':
    case 'unsure':
      return taken(next, evidence, false, fix);
    default:
      return outcome satisfies never;
  }
};
