import { parseArgs } from 'node:util';
import { type Area, areas } from '../../shared/facts/index.ts';
import { symptoms } from '../../shared/knowledge/symptoms/index.ts';
import { failed, got, type Outcome } from '../../shared/reading.ts';

/** What the person asked of the check-up. Times in milliseconds since 1970, the limit in milliseconds. */
export interface CheckupOptions {
  readonly help: boolean;
  readonly listSamples: boolean;
  readonly json: boolean;
  readonly symptom: string | null;
  readonly only: readonly Area[];
  readonly sample: string | null;
  readonly raw: string | null;
  readonly messagesDb: string | null;
  readonly sinceDays: number;
  readonly now: number | null;
  readonly facts: string | null;
  readonly answers: string | null;
  readonly save: string | null;
  readonly limitMs: number;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const flags = {
  help: { ...flag, short: 'h' },
  'list-samples': flag,
  json: flag,
  symptom: text,
  only: text,
  sample: text,
  raw: text,
  'messages-db': text,
  since: text,
  now: text,
  facts: text,
  answers: text,
  save: text,
  timeout: text,
} as const;

const isArea = (name: string): name is Area => (areas as readonly string[]).includes(name);

const refused = (sentence: string) => failed('unreadable', sentence);

function positive(value: string | undefined, fallback: number, largest: number): number | null {
  if (value === undefined) return fallback;
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : 0;
  return number > 0 && number <= largest ? number : null;
}

/** ISO 8601 with a zone, or nothing: a time without a zone would mean something else on another computer. */
function moment(value: string | undefined): number | null {
  const zoned = value !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const parsed = zoned ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}

/** Reads the command line. What is wrong with it comes back as one sentence that names the option. */
export function readOptions(args: readonly string[]): Outcome<CheckupOptions> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : '';
    return refused(`${said.replace(/\.$/, '')}. --help lists the options.`);
  }
  const only = values.only === undefined ? areas : values.only.split(',').map((name) => name.trim());
  const stranger = only.find((name) => !isArea(name));
  if (stranger !== undefined) return refused(`There is no area "${stranger}". The areas are: ${areas.join(', ')}.`);
  const symptom = values.symptom ?? null;
  if (symptom !== null && !symptoms.some(({ id }) => id === symptom))
    return refused(`There is no symptom "${symptom}". The symptoms are: ${symptoms.map(({ id }) => id).join(', ')}.`);
  const sources = [values.sample, values.raw, values.facts].filter((it) => it !== undefined);
  if (sources.length > 1) return refused('Only one of --sample, --raw and --facts can be used at a time.');
  if (values['messages-db'] !== undefined && (values.sample ?? values.facts) !== undefined)
    return refused('--messages-db does not go together with --sample or --facts.');
  const sinceDays = positive(values.since, 90, 36_500);
  if (sinceDays === null) return refused('--since takes a number of days above 0.');
  const seconds = positive(values.timeout, 30, 3_600);
  if (seconds === null) return refused('--timeout takes a number of seconds above 0, at most 3600.');
  const now = moment(values.now);
  if (values.now !== undefined && now === null)
    return refused('--now takes a time with its zone, like 2026-11-23T09:30:00Z.');
  return got({
    help: values.help,
    listSamples: values['list-samples'],
    json: values.json,
    symptom,
    only: areas.filter((area) => only.includes(area)),
    sample: values.sample ?? null,
    raw: values.raw ?? null,
    messagesDb: values['messages-db'] ?? null,
    sinceDays,
    now,
    facts: values.facts ?? null,
    answers: values.answers ?? null,
    save: values.save ?? null,
    limitMs: seconds * 1000,
  });
}

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values;
