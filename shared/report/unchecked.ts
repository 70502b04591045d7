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

/** Whether nothing at all could be seen of an area: every check that needs only this area is unknown. */
const isDark = (area: Area, findings: readonly Finding[]): boolean =>
  checks
    .filter(({ needs }) => needs.length === 1 && needs[0] === area)
    .every(({ id }) => findings.some((it) => it.id === id && it.verdict === 'unknown'));

/**
 * What could not be checked, ready to read. When an area failed as a whole, it is one line and not a dozen: nobody reads
 * twelve times that macOS keeps the history locked.
 */
export function unchecked(findings: readonly Finding[]): readonly EvidenceLine[] {
  const lines = new Map<string, EvidenceLine>();
  const unseen = findings.filter(({ verdict }) => verdict === 'unknown');
  for (const { id, reason } of unseen) {
    const it = checks.find((check) => check.id === id);
    const area = it?.needs.find((needed) => isDark(needed, findings));
    if (area !== undefined) {
      if (!lines.has(area))
        lines.set(area, { id: area, sentence: `${areaLines[area]} ${(reason && why[reason]) ?? ''}`.trim() });
      continue;
    }
    const whether = it?.whether ?? questions.find((question) => question.id === id)?.whether;
    if (whether) lines.set(id, { id, sentence: `${capital(whether)}.` });
  }
  return [...lines.values()];
}
