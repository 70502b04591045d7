import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Case, CaseEvent } from '../../shared/case.ts';
import { fromCaseFile, MAX_CASE_BYTES, toCaseFile } from '../../shared/case-file.ts';
import { questions } from '../../shared/knowledge/questions/index.ts';
import { symptoms } from '../../shared/knowledge/symptoms/index.ts';
import { knowledgeVersion } from '../../shared/knowledge/version.ts';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import type { App } from './document.ts';

const answers = z.record(z.string(), z.enum(['yes', 'no', 'unknown']));

/** Reads a text file somebody named. `what` says in the sentence what it was to be. */
function textOf(path: string, what: string): Outcome<string> {
  try {
    const { size } = statSync(path);
    if (size > MAX_CASE_BYTES) return failed('unreadable', `The ${what} "${path}" is too large.`);
    return got(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return failed(
      missing ? 'not_found' : 'unreadable',
      missing ? `There is no ${what} at "${path}".` : `The ${what} "${path}" could not be read.`,
    );
  }
}

/** Opens a saved case, or what `--json` printed. */
export function readCase(path: string): Outcome<Case> {
  const text = textOf(path, 'case file');
  return text.ok ? fromCaseFile(text.value) : text;
}

/** Reads the answers to questions. An answer to a question nobody asks is a mistake worth telling. */
export function readAnswers(path: string): Outcome<readonly CaseEvent[]> {
  const text = textOf(path, 'file of answers');
  if (!text.ok) return text;
  let raw: unknown;
  try {
    raw = JSON.parse(text.value);
  } catch {
    return failed('unreadable', `The file of answers "${path}" is not JSON.`);
  }
  const parsed = answers.safeParse(raw);
  if (!parsed.success)
    return failed('unreadable', 'Answers look like {"vpn-on": "yes"}; the values are yes, no and unknown.');
  const known = new Set<string>([...questions.map(({ id }) => id), ...symptoms.map(({ id }) => `also-${id}`)]);
  const stranger = Object.keys(parsed.data).find((id) => !known.has(id));
  if (stranger !== undefined) return failed('unreadable', `There is no question "${stranger}".`);
  return got(Object.entries(parsed.data).map(([finding, value]) => ({ kind: 'answered', finding, value })));
}

/** Writes a case file. A file of that name is replaced. */
export function saveCase(path: string, it: Case, app: App): Outcome<null> {
  try {
    writeFileSync(path, `${JSON.stringify(toCaseFile(it, app, knowledgeVersion), null, 1)}\n`);
    return got(null);
  } catch {
    return failed('unreadable', `The case could not be written to "${path}".`);
  }
}

/** The folder of recorded outputs: `DIR/<probe>.txt`. */
export function recordingIn(folder: string): Outcome<(probe: string) => string | undefined> {
  try {
    if (!statSync(folder).isDirectory())
      return failed('unreadable', `"${folder}" is not a folder of recorded outputs.`);
  } catch {
    return failed('not_found', `There is no folder "${folder}".`);
  }
  return got((probe) => {
    try {
      return readFileSync(join(folder, `${probe}.txt`), 'utf8');
    } catch {
      return undefined;
    }
  });
}

/** Whether a message history somebody named can be opened at all. What is inside shows later. */
export function messagesDbAt(path: string): Outcome<string> {
  try {
    if (!statSync(path).isFile()) return failed('unreadable', `"${path}" is not a file.`);
    return got(path);
  } catch {
    return failed('not_found', `There is no message history at "${path}".`);
  }
}
