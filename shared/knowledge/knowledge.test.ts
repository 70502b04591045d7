import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../checks/index.ts';
import { say } from '../finding.ts';
import { ourKb } from '../report/our-model.ts';
import type { Cause } from './cause.ts';
import { causes } from './causes/index.ts';
import type { Fix } from './fix.ts';
import { fixes } from './fixes/index.ts';
import { likelihood } from './ladder.ts';
import { panes } from './panes.ts';
import type { Question } from './question.ts';
import { questions } from './questions/index.ts';
import { symptoms } from './symptoms/index.ts';

const allCauses: readonly Cause[] = causes;
const allFixes: readonly Fix[] = fixes;
const allQuestions: readonly Question[] = questions;

const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
const files = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
    .map((name) => name.replace('.ts', ''));

describe.each([
  ['symptoms', ids(symptoms)],
  ['causes', ids(allCauses)],
  ['questions', ids(allQuestions)],
  ['fixes', ids(allFixes)],
] as const)('the list of %s', (folder, listed) => {
  it('names every file of its folder once, and each file is named after its id', () => {
    expect([...listed].sort()).toEqual([...files(folder)].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });
});

it('is plain data: nothing is lost when it is written down and read again', () => {
  for (const it of [...symptoms, ...causes, ...questions, ...fixes]) expect(JSON.parse(JSON.stringify(it))).toEqual(it);
});

describe('every cause', () => {
  it('says where it is known from', () => {
    expect(allCauses.filter(({ id, sources }) => id !== 'other' && sources.length === 0).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('has a fix that helps at least one time in three, or says that nothing can be done here', () => {
    const helped = (cause: string) =>
      allFixes.some(({ cures }) => likelihood((cures as Readonly<Record<string, number>>)[cause] ?? 0) >= 0.3);
    expect(
      allCauses.filter(({ id, nothingToDo }) => id !== 'other' && !nothingToDo && !helped(id)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('fills its sentence with the word of confidence and nothing else', () => {
    for (const { id, claim } of allCauses)
      expect(say(claim, { Word: 'Likely', word: 'likely' }), id).not.toMatch(/[{}]/);
  });
});

it('"something else" keeps at least 5 of 100 in every complaint, and the shares add up', () => {
  for (const symptom of ourKb.symptoms) {
    const shares = ourKb.causes.map(({ per_symptom }) => per_symptom[symptom] ?? 0);
    expect(
      shares.reduce((sum, share) => sum + share, 0),
      symptom,
    ).toBeCloseTo(1, 6);
    expect(ourKb.causes.find(({ id }) => id === 'other')?.per_symptom[symptom], symptom).toBeGreaterThanOrEqual(
      0.05 - 1e-9,
    );
    expect(Math.min(...shares), symptom).toBeGreaterThanOrEqual(0.002 - 1e-9);
  }
});

describe('every fix', () => {
  it('says where it is known from, cures something and has steps', () => {
    const bare = allFixes.filter(
      ({ sources, cures, steps }) => !sources.length || !Object.keys(cures).length || !steps.length,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('that may lose something says how to get it back, or that it cannot be had back', () => {
    for (const { id, undo, steps } of allFixes.filter(({ risk }) => risk === 3)) {
      expect(undo.length, id).toBeGreaterThan(20);
      expect(steps[0]?.say, `${id} begins with a backup`).toMatch(/backup/i);
    }
  });

  it('opens only places we know, and depends only on what can be learned', () => {
    const learned = new Set<string>([...ids(allQuestions), ...ids(checks)]);
    for (const { id, steps, onlyIf } of allFixes) {
      for (const { press } of steps) if (press) expect(panes, id).toContain(press);
      if (onlyIf) expect(learned, id).toContain(onlyIf.finding);
    }
  });

  it('costs as much as its risk says: harmless ones under a minute, those that may lose something 25 or more', () => {
    for (const { id, risk, riskMinutes } of allFixes) {
      if (risk === 0) expect(riskMinutes, id).toBeLessThanOrEqual(1);
      if (risk === 1) expect(riskMinutes, id).toBeLessThanOrEqual(2);
      if (risk === 2) expect(riskMinutes, id).toBeGreaterThan(2);
      if (risk === 3) expect(riskMinutes, id).toBeGreaterThanOrEqual(25);
    }
  });

  it('that opens a place also says in words where it is', () => {
    for (const { id, steps } of allFixes)
      for (const step of steps)
        if (step.press && step.press !== 'messages')
          expect(step.path?.length ?? 0, `${id}: ${step.say}`).toBeGreaterThan(0);
  });
});

/** Checks that people need to see although they tell no cause from another, each with its reason. This list should stay short. */
const toldOnly: Readonly<Record<string, string>> = {
  'recently-deleted': 'Somebody who misses messages finds them there: deleting is no fault.',
  'keep-messages-short': 'Old messages are gone on purpose: a setting, no fault.',
  'delivered-quietly': 'Why nobody answered: the other side saw nothing yet.',
};

it('every finding a question or a check can learn matters to at least one cause, or is there for people to see', () => {
  const used = new Set(allCauses.flatMap(({ evidence }) => evidence.map(({ finding }) => finding as string)));
  const idle = [...ids(allQuestions), ...ids(checks)].filter((id) => !used.has(id));
  expect(idle.sort()).toEqual(Object.keys(toldOnly).sort());
});

it('no line about the history says the same as a healthy Mac does: it would move nothing', () => {
  const history = new Set(checks.filter(({ group }) => group === 'messages').map(({ id }): string => id));
  const found = ourKb.findings.filter(({ id }) => history.has(id));
  const leaks = new Map(found.map(({ id, p_true_default }) => [id, p_true_default]));
  const idle = found.flatMap(({ id, p_true_given_cause }) =>
    Object.entries(p_true_given_cause).flatMap(([cause, seen]) => (seen === leaks.get(id) ? [`${cause}: ${id}`] : [])),
  );
  expect(idle).toEqual([]);
});

it('no cause counts one finding twice, and each has something that tells it from the rest', () => {
  for (const { id, evidence } of allCauses.filter(({ id }) => id !== 'other')) {
    const found = evidence.map(({ finding }) => finding);
    expect(new Set(found).size, id).toBe(found.length);
    expect(Math.max(...evidence.map(({ seen }) => likelihood(seen))), id).toBeGreaterThanOrEqual(0.5);
  }
});

describe('the words', () => {
  const spoken: readonly (readonly [string, string])[] = [
    ...symptoms.flatMap((it) =>
      [it.label, it.helper, it.because, it.also, it.trial.say, it.trial.yes, it.trial.no].map(
        (text) => [it.id, text] as const,
      ),
    ),
    ...allCauses.flatMap((it) =>
      [it.title, it.claim, it.explain, it.nothingToDo ?? ''].map((text) => [it.id, text] as const),
    ),
    ...allQuestions.flatMap((it) =>
      [it.ask, it.how, it.yes, it.no, it.why, it.said.yes, it.said.no, it.whether].map(
        (text) => [it.id, text] as const,
      ),
    ),
    ...allFixes.flatMap((it) => [
      ...[it.title, it.button, it.why, it.disturbs, it.undo, it.verify.how].map((text) => [it.id, text] as const),
      ...it.steps.flatMap(({ say: text, more = '' }) => [text, more].map((line) => [it.id, line] as const)),
    ]),
    ...checks.flatMap((it) => [it.question, it.whether, it.fine, it.problem].map((text) => [it.id, text] as const)),
  ];
  const jargon = /\b(database|registration|NTP|port|TLS|APNs|daemon|cache|sync state|please|oops|simply|just)\b|!/i;

  it('are free of jargon and of exclamation marks', () => {
    expect(spoken.filter(([, text]) => jargon.test(text))).toEqual([]);
  });

  it('fit: titles 60, questions 70, cards, buttons and answers 30 characters', () => {
    expect(allCauses.filter(({ title }) => title.length > 60).map(({ id }) => id)).toEqual([]);
    expect(allFixes.filter(({ title }) => title.length > 60).map(({ id }) => id)).toEqual([]);
    expect(allQuestions.filter(({ ask }) => ask.length > 70).map(({ id }) => id)).toEqual([]);
    expect(symptoms.filter(({ label }) => label.length > 30).map(({ id }) => id)).toEqual([]);
    expect(allFixes.filter(({ button }) => button.length > 30).map(({ id }) => id)).toEqual([]);
    expect(allQuestions.filter(({ yes, no }) => Math.max(yes.length, no.length) > 30).map(({ id }) => id)).toEqual([]);
  });

  it('offer ten cards and fourteen complaints', () => {
    expect(symptoms.length).toBe(14);
    expect(symptoms.filter(({ card }) => card).length).toBe(10);
  });
});
