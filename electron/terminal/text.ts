import type { Case } from '../../shared/case.ts';
import { checks } from '../../shared/checks/index.ts';
import type { Finding } from '../../shared/finding.ts';
import { fixes } from '../../shared/knowledge/fixes/index.ts';
import type { EvidenceLine, Possibility, View } from '../../shared/report/view.ts';
import { capital } from '../../shared/wording.ts';
import type { Paint } from './paint.ts';

const groups = { mac: 'Your Mac', network: 'Your network', apple: 'Apple', messages: 'Your messages' } as const;

/** A sign and a word in front of every line: colour alone says nothing in a pipe. */
function row({ verdict, grade, sentence }: Finding, paint: Paint): string {
  if (verdict === 'fine') return `  ${paint.green('✓')} ${sentence}`;
  if (verdict === 'unknown') return `  ${paint.dim(`? ${sentence}`)}`;
  return grade === 'trouble' ? `  ${paint.red('✗')} ${paint.bold(sentence)}` : `  ${paint.yellow('!')} ${sentence}`;
}

function found(view: View, paint: Paint): readonly string[] {
  return Object.entries(groups).flatMap(([group, title]) => {
    const ids: readonly string[] = checks.filter((it) => it.group === group).map(({ id }) => id);
    const rows = view.findings.filter(({ id, verdict }) => ids.includes(id) && verdict !== 'not-applicable');
    return rows.length === 0 ? [] : ['', paint.bold(title), ...rows.map((it) => row(it, paint))];
  });
}

const list = (title: string, lines: readonly string[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${line}`)];

const sentences = (lines: readonly EvidenceLine[]) => lines.map(({ sentence }) => sentence);
const LISTED = 5;

/** The likeliest, and how many more there are. */
function titles(all: readonly Possibility[]): readonly string[] {
  const more = all.length - LISTED;
  const shown = all.slice(0, LISTED).map(({ title, chance }) => `${title} (${chance})`);
  return more > 0 ? [...shown, `and ${more} more, each less likely`] : shown;
}

function nextLines({ diagnosis }: View, paint: Paint): readonly string[] {
  const { kind, id, title, why } = diagnosis.next;
  if (kind === 'nothing' || kind === 'done') return [];
  const steps = kind === 'fix' ? (fixes.find((it) => it.id === id)?.steps ?? []) : [];
  const way = steps.map(({ say, path }, index) => `${index + 1}. ${say}${path ? `\n     ${path.join(' › ')}` : ''}`);
  return list(kind === 'ask' ? 'One question' : 'What to do next', [title, paint.dim(why), ...way], paint);
}

/** The check-up as a person reads it in a terminal: the answer first, then what speaks for it, then everything seen. */
export function textOf(it: Case, view: View, durationMs: number, paint: Paint): string {
  const { word, chance } = view.confidence;
  const sure = word === 'none' ? 'No clear cause yet' : word === 'healthy' ? '' : capital(word);
  return [
    ...(it.source.startsWith('sample:') ? [paint.yellow('This is a sample Mac, not yours.'), ''] : []),
    paint.bold(view.headline.fact),
    paint.bold(view.headline.claim),
    ...(sure ? [`${sure} ${paint.dim(`(${chance})`)}`] : []),
    ...list('Speaks for it', sentences(view.speaksFor), paint),
    ...list('Speaks against it', sentences(view.speaksAgainst), paint),
    ...list('Could not check', sentences(view.notChecked), paint),
    ...list('Other possibilities', titles(view.others), paint),
    ...nextLines(view, paint),
    ...found(view, paint),
    '',
    paint.dim(`Looked for ${(durationMs / 1000).toFixed(1)} s. Nothing was changed. Case ${it.code}.`),
    '',
  ].join('\n');
}
