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
};

const areaOf = (id: string): Area | null => {
  const it = checks.find((check) => check.id === id);
  return it && it.needs.length === 1 ? (it.needs[0] ?? null) : null;
};

/**
 * What could not be checked, ready to read. When an area failed as a whole, it is one line and not a dozen: nobody reads
 * twelve times that macOS keeps the history locked.
 */
export function unchecked(findings: readonly Finding[]): readonly EvidenceLine[] {
  const lines = new Map<string, EvidenceLine>();
  const unseen = findings.filter(({ verdict }) => verdict === 'unknown');
  for (const { id, reason } of unseen) {
    const area = areaOf(id);
    const whole = area !== null && findings.every((it) => areaOf(it.id) !== area || it.verdict === 'unknown');
    if (area !== null && whole) {
      const end = reason ? (why[reason] ?? '') : '';
      lines.set(area, { id: area, sentence: `${areaLines[area]} ${end}`.trim() });
      continue;
    }
    const whether = checks.find((it) => it.id === id)?.whether ?? questions.find((it) => it.id === id)?.whether;
    if (whether) lines.set(id, { id, sentence: `${capital(whether)}.` });
  }
  return [...lines.values()];
}
