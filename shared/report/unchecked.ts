import { checks } from '../checks/index.ts';
import type { Area } from '../facts/index.ts';
import type { Finding } from '../finding.ts';
import { questions } from '../knowledge/questions/index.ts';
import type { Reason } from '../reading.ts';
import { capital } from '../wording.ts';
import type { EvidenceLine } from './view.ts';

/** What a whole area would have told, as one line. */
const areaLines: Record<Area, string> = {
  system: 'Which macOS this is and when it was restarted.',
  clock: 'Whether the clock on this Mac is right.',
  'apple-services': 'Whether Apple can be reached from here.',
  messages: 'How your messages were delivered.',
};

const why: Partial<Record<Reason, string>> = {
  no_permission: 'macOS keeps it locked until you allow us to look.',
  timeout: 'It took too long.',
  offline: 'There was no answer.',
  not_supported: 'This computer cannot tell.',
  not_recorded: 'It is not part of this recording.',
  cancelled: 'The check-up was stopped.',
  not_found: 'There is too little to go by yet.',
  unreadable: 'Part of it could not be read.',
};

/** From this share on, the rest of the history is said in one line. Our choice: a long list of one reason is read by nobody. */
const MOST = 2 / 3;

type Darkness = 'all' | 'most' | null;

/**
 * How much of an area could not be seen, by its checks of the same kind that need nothing else: what comes from the history can
 * be dark while the settings beside it are not.
 */
function darknessOf(area: Area, kind: Finding['kind'], findings: readonly Finding[]): Darkness {
  const mine = checks.filter((it) => it.kind === kind && it.needs.length === 1 && it.needs[0] === area);
  const unseen = mine.filter(({ id }) => findings.some((it) => it.id === id && it.verdict === 'unknown')).length;
  if (unseen === mine.length) return unseen > 0 ? 'all' : null;
  return kind === 'history' && unseen >= mine.length * MOST ? 'most' : null;
}

/**
 * What could not be checked, ready to read. When an area failed as a whole, or a history is too short or damaged, it is one
 * line and not a dozen: nobody reads twelve times that macOS keeps the history locked.
 */
export function unchecked(findings: readonly Finding[]): readonly EvidenceLine[] {
  const lines = new Map<string, EvidenceLine>();
  const unseen = findings.filter(({ verdict }) => verdict === 'unknown');
  for (const { id, reason } of unseen) {
    const it = checks.find((check) => check.id === id);
    const area = it?.needs.find((needed) => darknessOf(needed, it.kind, findings) !== null);
    if (it && area !== undefined) {
      const most = darknessOf(area, it.kind, findings) === 'most' ? 'Most of it could not be seen. ' : '';
      const reasonWhy = (reason && why[reason]) ?? '';
      if (!lines.has(area)) lines.set(area, { id: area, sentence: `${areaLines[area]} ${most}${reasonWhy}`.trim() });
      continue;
    }
    const whether = it?.whether ?? questions.find((question) => question.id === id)?.whether;
    if (whether) lines.set(id, { id, sentence: `${capital(whether)}.` });
  }
  return [...lines.values()];
}
