import { z } from 'zod';
import type { Reason } from '../reading.ts';
import { explained } from './explain.ts';
import type { Model } from './model.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { ranked } from './ranked.ts';
import { expectedRepair } from './repair-cost.ts';
import { answered, type Evidence, type State, startCase, told, tried } from './state.ts';

/** Who answers, and the milliseconds of a clock that only runs forward. */
export interface Speaker {
  readonly version: string;
  readonly kbVersion: string;
  readonly kbSha256: string;
  readonly now: () => number;
  /** What a finding says, for the explanation. */
  readonly say: (finding: string, value: 'yes' | 'no') => string;
}

/** How many cases may be open at once, and how long a line may be in characters. */
export const MOST_CASES = 10_000;
export const LONGEST_LINE = 1_048_576;

/** Causes below this chance are not explained one by one. */
const explainedFrom = 0.05;

const tri = z.enum(['yes', 'no', 'unknown']);
const evidence = z.record(z.string(), tri);
const id = z.string().max(64);
const outcome = z.enum(['solved', 'not_solved', 'not_applicable', 'skipped', 'unsure']);

const requests = {
  hello: z.object({}),
  describe: z.object({}),
  start: z.object({ case: id, symptom: z.string(), evidence: evidence.default({}) }),
  answer: z.object({ case: id, finding: z.string(), value: tri }),
  fix_result: z.object({ case: id, fix: z.string(), outcome, evidence: evidence.default({}) }),
  explain: z.object({ case: id }),
  end: z.object({ case: id }),
} as const;
type Op = keyof typeof requests;

type Code =
  | 'bad_json'
  | 'bad_request'
  | 'unknown_op'
  | 'unknown_case'
  | 'unknown_symptom'
  | 'unknown_finding'
  | 'unknown_fix'
  | 'bad_value';

interface Open {
  readonly state: State;
  readonly seq: number;
}

type Reply = Readonly<Record<string, unknown>>;

const wrong = (code: Code, message: string, name?: unknown): Reply => ({
  v: 1,
  ...(typeof name === 'string' ? { case: name.slice(0, 64) } : {}),
  error: { code, message },
});

const isOp = (op: unknown): op is Op => typeof op === 'string' && Object.hasOwn(requests, op);

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The next step as the protocol names it. */
function nextOf(next: NextStep): Reply {
  switch (next.kind) {
    case 'fix':
      return { kind: 'fix', id: next.id, p_success: rounded(next.pSuccess), cost: rounded(next.cost) };
    case 'wait':
      return { kind: 'wait', minutes: next.minutes, p_success: rounded(next.pSuccess) };
    case 'ask':
    case 'probe':
      return { kind: next.kind, id: next.id, gain: rounded(next.gain) };
    case 'escalate':
      return { kind: 'escalate', id: next.id };
    case 'done':
    case 'nothing':
      return { kind: 'done' };
    default:
      return next satisfies never;
  }
}

/**
 * The engine as a conversation in JSON lines: one reply object for each line. A line that is wrong gets an error and changes
 * nothing; the speaker never throws.
 */
export function conversation(model: Model, speaker: Speaker): (line: string) => Reply {
  const cases = new Map<string, Open>();

  const stranger = (given: Readonly<Record<string, unknown>>) =>
    Object.keys(given).find((it) => !model.findingAt.has(it));

  const isQuestion = (finding: string): boolean =>
    model.findings[model.findingAt.get(finding) ?? -1]?.kind === 'question';

  /** The protocol carries no reasons: what could be asked was not known, what is read was not there to read. */
  const whyUnknown = (finding: string): Reason => (isQuestion(finding) ? 'user_unsure' : 'not_recorded');

  /** Evidence does not say who saw it: what can be asked counts as told by the person. */
  const begun = (symptom: string, given: Evidence): State => {
    const part = (asked: boolean) =>
      Object.fromEntries(Object.entries(given).filter(([finding]) => isQuestion(finding) === asked));
    return told(startCase(model, symptom, part(false)), part(true));
  };

  const stateReply = (name: string, { state, seq }: Open, started: number): Reply => ({
    v: 1,
    op: 'state',
    case: name,
    seq,
    ranked: ranked(state).map(({ cause, p, word }) => ({ cause, p: rounded(p), word })),
    next: nextOf(nextStep(state)),
    ecr: rounded(expectedRepair(model, state.belief, state.readings, state.used, true)),
    ms: rounded(speaker.now() - started),
  });

  const keep = (name: string, open: Open, started: number): Reply => {
    cases.set(name, open);
    return stateReply(name, open, started);
  };

  const explainReply = (name: string, { state }: Open): Reply => {
    const { causes, ruledOut, unchecked } = explained(state);
    const lines = (all: readonly { readonly finding: string; readonly w: number }[]) =>
      all.map(({ finding, w }) => {
        const read = state.readings[model.findingAt.get(finding) ?? -1];
        return { finding, w: rounded(w), text: speaker.say(finding, read === 'no' ? 'no' : 'yes') };
      });
    return {
      v: 1,
      op: 'explain',
      case: name,
      causes: causes
        .filter(({ p }) => p >= explainedFrom)
        .map((it) => ({ cause: it.cause, for: lines(it.for), against: lines(it.against) })),
      ruled_out: ruledOut,
      unchecked: unchecked.map(({ finding, matters }) => ({ finding, reason: whyUnknown(finding), matters })),
    };
  };

  /** A value outside its closed list is `bad_value`; anything else that does not fit is `bad_request`. */
  const badRequest = (op: Op, [first, second]: readonly PropertyKey[], name: unknown): Reply =>
    first === 'value' || first === 'outcome' || (first === 'evidence' && second !== undefined)
      ? wrong('bad_value', `"${String(second ?? first)}" of "${op}" is none of the values it can have.`, name)
      : wrong('bad_request', `"${op}" lacks something, or has it in the wrong form.`, name);

  function handle(op: Op, request: Readonly<Record<string, unknown>>, started: number): Reply {
    const parsed = requests[op].safeParse(request);
    if (!parsed.success) {
      const known = typeof request['case'] !== 'string' || op === 'start' || cases.has(request['case']);
      return known
        ? badRequest(op, parsed.error.issues[0]?.path ?? [], request['case'])
        : wrong('unknown_case', 'There is no such case.', request['case']);
    }
    if (op === 'hello') {
      const { version, kbVersion, kbSha256 } = speaker;
      return { v: 1, op, engine: 'undelivered', version, kb_version: kbVersion, kb_sha256: kbSha256 };
    }
    if (op === 'describe') return { v: 1, op, kb: model.kb };
    if (op === 'start') {
      const { case: name, symptom, evidence: given } = requests.start.parse(request);
      if (!model.kb.symptoms.includes(symptom))
        return wrong('unknown_symptom', `There is no symptom "${symptom}".`, name);
      const odd = stranger(given);
      if (odd !== undefined) return wrong('unknown_finding', `There is no finding "${odd}".`, name);
      if (cases.size >= MOST_CASES && !cases.has(name)) return wrong('bad_request', 'Too many cases are open.', name);
      return keep(name, { state: begun(symptom, given), seq: 1 }, started);
    }
    const name = String(request['case']);
    const open = cases.get(name);
    if (!open) return wrong('unknown_case', 'There is no such case.', name);
    if (op === 'explain') return explainReply(name, open);
    if (op === 'end') {
      cases.delete(name);
      return { v: 1, op, case: name };
    }
    if (op === 'answer') {
      const { finding, value } = requests.answer.parse(request);
      if (!model.findingAt.has(finding)) return wrong('unknown_finding', `There is no finding "${finding}".`, name);
      return keep(name, { state: answered(open.state, finding, value), seq: open.seq + 1 }, started);
    }
    const { fix, outcome: result, evidence: given } = requests.fix_result.parse(request);
    if (!model.fixAt.has(fix)) return wrong('unknown_fix', `There is no fix "${fix}".`, name);
    const odd = stranger(given);
    if (odd !== undefined) return wrong('unknown_finding', `There is no finding "${odd}".`, name);
    return keep(name, { state: tried(open.state, fix, result, given), seq: open.seq + 1 }, started);
  }

  return (line) => {
    const started = speaker.now();
    if (line.length > LONGEST_LINE) return wrong('bad_request', 'The line is longer than 1 MiB.');
    let request: unknown;
    try {
      request = JSON.parse(line);
    } catch {
      return wrong('bad_json', 'The line is not JSON.');
    }
    if (typeof request !== 'object' || request === null || Array.isArray(request))
      return wrong('bad_request', 'A request is an object.');
    const fields = request as Readonly<Record<string, unknown>>;
    if (fields['v'] !== 1) return wrong('bad_request', 'A request has "v": 1.', fields['case']);
    if (!isOp(fields['op'])) return wrong('unknown_op', 'There is no such request.', fields['case']);
    return handle(fields['op'], fields, started);
  };
}
