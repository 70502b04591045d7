import { homedir } from 'node:os';
import packageFile from '../../package.json' with { type: 'json' };
import type { Case, CaseEvent } from '../../shared/case.ts';
import type { Readings } from '../../shared/facts/index.ts';
import { got, type Outcome } from '../../shared/reading.ts';
import { present } from '../../shared/report/present.ts';
import { samples } from '../../shared/samples/index.ts';
import { counted } from '../../shared/wording.ts';
import type { HostParts } from '../host-parts.ts';
import type { Receipt } from '../mac/receipt.ts';
import { forkWorker } from '../reader/fork-worker.ts';
import { documentOf } from './document.ts';
import { readAnswers, readCase, saveCase } from './files.ts';
import { help } from './help.ts';
import { lookAt, openFrom } from './look.ts';
import { type CheckupOptions, readOptions } from './options.ts';
import type { Paint } from './paint.ts';
import { textOf } from './text.ts';

/** Who says so; the rest of the package file is nobody's business. */
const app = { name: packageFile.name, version: packageFile.version };

/** Where the words go: the answer to `out`, everything else to `say`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
  readonly paint: Paint;
  /** Whether somebody watches and wants to see how far it is. */
  readonly progress: boolean;
}

/** 0 nothing wrong found, 1 at least one problem found, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

interface Looked {
  readonly it: Case;
  readonly privacy: Receipt;
}

const host: HostParts = {
  isMac: process.platform === 'darwin',
  home: homedir(),
  sample: null,
  startWorker: forkWorker(new URL('../reader.ts', import.meta.url)),
  open: async () => 'not_supported',
};

const touchedNothing: Receipt = { files: [], commands: [], hosts: [] };

/** Runs one check-up from the command line to the exit code. */
export async function checkup(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const refuse = (sentence: string): ExitCode => {
    terminal.say(`${sentence}\n`);
    return 2;
  };
  const read = readOptions(args);
  if (!read.ok) return refuse(read.detail);
  const options = read.value;
  if (options.help || options.listSamples) {
    terminal.out(options.help ? help() : samples.map(({ id, title }) => `${id.padEnd(18)}${title}\n`).join(''));
    return 0;
  }
  const told = options.answers === null ? got<readonly CaseEvent[]>([]) : readAnswers(options.answers);
  if (!told.ok) return refuse(told.detail);
  const looked = options.facts === null ? await look(options, terminal) : reopen(options, options.facts);
  if (!looked.ok) return refuse(looked.detail);

  const it: Case = { ...looked.value.it, events: [...looked.value.it.events, ...told.value] };
  const durationMs = Math.round(performance.now() - started);
  const view = present(it);
  terminal.out(
    options.json
      ? `${JSON.stringify(documentOf(app, it, view, looked.value.privacy, durationMs))}\n`
      : textOf(it, view, durationMs, terminal.paint),
  );
  const saved = options.save === null ? got(null) : saveCase(options.save, it, app);
  if (!saved.ok) return refuse(saved.detail);
  const why = nothingCameBack(it.readings);
  if (why !== null) return refuse(`Nothing could be checked. ${why}`);
  return view.findings.some(({ kind, verdict }) => kind !== 'answer' && verdict === 'problem') ? 1 : 0;
}

async function look(options: CheckupOptions, { say, progress }: Terminal): Promise<Outcome<Looked>> {
  const opened = openFrom(options, host);
  if (!opened.ok) return opened;
  const checkUp = opened.value;
  let done = 0;
  const show = (text: string) => progress && say(`\r\u001b[K${text}`);
  show('Looking ...');
  const readings = await lookAt(checkUp, options, () => {
    done += 1;
    show(`Looking ... ${done} of ${counted(options.only.length, 'area')}`);
  });
  show('');
  const { code, at, source } = checkUp;
  const looked = {
    it: { code, at, source, symptom: options.symptom, readings, events: [] },
    privacy: checkUp.privacy(),
  };
  checkUp.close();
  return got(looked);
}

/** Takes a saved case; a symptom or a time on the command line goes before what the case says. */
function reopen({ symptom, now }: CheckupOptions, path: string): Outcome<Looked> {
  const saved = readCase(path);
  if (!saved.ok) return saved;
  const at = now === null ? saved.value.at : new Date(now).toISOString();
  const it = { ...saved.value, source: 'facts', at, symptom: symptom ?? saved.value.symptom };
  return got({ it, privacy: touchedNothing });
}

/** Why there is nothing to judge, when not one area came back; null otherwise. It must not pass for an all-clear. */
function nothingCameBack(readings: Readings): string | null {
  const all = Object.values(readings).filter((it) => it !== undefined);
  const reasons = all.flatMap((it) => (it.ok ? [] : [it.detail]));
  if (all.length === 0) return 'This case holds no facts.';
  return reasons.length === all.length ? (reasons[0] ?? '') : null;
}
