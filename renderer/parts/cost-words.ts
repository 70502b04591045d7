import type { Fix } from '../../shared/knowledge/fix.ts';
import { counted } from '../../shared/wording.ts';

/** How long a fix takes, in words. */
export const howLong = ({ minutes }: Fix): string => `About ${counted(Math.max(1, Math.round(minutes)), 'minute')}`;

/** Whether it can be taken back. From risk 2 on the words of the fix itself have to be read, so nothing short is said. */
function reversal({ risk, undo }: Fix): string {
  if (risk > 1) return '';
  return undo.startsWith('Nothing') ? undo : 'Can be undone.';
}

/** What a fix costs the person, for the line beside its button. */
export const costOf = (fix: Fix): string =>
  fix.who === 'person' || fix.who === 'apple'
    ? `Nothing to fix on this Mac. ${howLong(fix)}.`
    : `${howLong(fix)}. ${reversal(fix)}`.trim();
