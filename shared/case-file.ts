import { z } from 'zod';
import { type Case, type CaseEvent, caseShape } from './case.ts';
import { isApples, leadsNowhere } from './checks/hosts.ts';
import { type Readings, readings } from './facts/index.ts';
import { failed, got, type Outcome } from './reading.ts';

/** A case file larger than this is refused unread, in bytes. */
export const MAX_CASE_BYTES = 5_000_000;

const answers = z.record(z.string().max(80), z.enum(['yes', 'no', 'unknown']));

const caseFile = z.object({
  v: z.literal(1),
  case: caseShape.omit({ readings: true }),
  facts: readings,
  answers: answers.default({}),
  fixesTried: z.array(z.object({ fix: z.string().max(80), outcome: z.string().max(20) })).default([]),
  app: z.object({ name: z.string().max(40), version: z.string().max(40) }),
  knowledge: z.object({ version: z.string().max(40) }),
});

/** What `checkup --json` prints is enough to diagnose again. */
const checkupDocument = z.object({
  v: z.literal(1),
  startedAt: z.iso.datetime(),
  caseCode: z.string().max(20),
  areas: readings,
  diagnosis: z.object({ symptom: z.string().max(80).nullable() }),
});

/** An address says something about a person's network unless it is Apple's or leads nowhere. */
const harmless = (address: string): string => (isApples(address) || leadsNowhere(address) ? address : 'not Apple’s');

function redacted(all: Readings): Readings {
  const services = all['apple-services'];
  if (!services?.ok) return all;
  const hosts = services.facts.hosts.map((host) => ({ ...host, addresses: host.addresses.map(harmless) }));
  return { ...all, 'apple-services': { ...services, facts: { ...services.facts, hosts } } };
}

const isAnswer = (event: CaseEvent) => event.kind === 'answered';

/** A case as it is kept and sent: plain data, without anything that names a person or a network. */
export function toCaseFile(it: Case, app: { name: string; version: string }, knowledgeVersion: string) {
  const { readings: all, events, ...rest } = it;
  const safe = events.map((event) =>
    event.kind === 'tried' && event.readings ? { ...event, readings: redacted(event.readings) } : event,
  );
  return {
    v: 1,
    case: { ...rest, events: safe },
    facts: redacted(all),
    raw: {},
    answers: Object.fromEntries(events.filter(isAnswer).map(({ finding, value }) => [finding, value])),
    fixesTried: events.flatMap((event) => (event.kind === 'tried' ? [{ fix: event.fix, outcome: event.outcome }] : [])),
    app,
    knowledge: { version: knowledgeVersion },
  };
}

/** Opens the text of a case file, or of a printed check-up. Foreign input: checked, unknown fields dropped, never run. */
export function fromCaseFile(text: string): Outcome<Case> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return failed('unreadable', 'This file is not a case: it is not JSON.');
  }
  const file = caseFile.safeParse(raw);
  if (file.success) return got({ ...file.data.case, readings: file.data.facts });
  const printed = checkupDocument.safeParse(raw);
  if (!printed.success) return failed('unreadable', 'This file is not a case of Undelivered, or it is damaged.');
  const { startedAt, caseCode, areas, diagnosis } = printed.data;
  return got({
    code: caseCode,
    at: startedAt,
    source: 'facts',
    symptom: diagnosis.symptom,
    readings: areas,
    events: [],
  });
}
