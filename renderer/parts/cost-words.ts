import type { Fix } from '../../shared/knowledge/fix.ts';
import { counted } from '../../shared/wording.ts';

/** How long a fix takes, in words. */
export const howLong = ({ minutes }: Fix): string => `About ${counted(Math.max(1, Math.round(minutes)), 'minute')}`;

/** What a fix costs the person, for the line beside its button. */
export const costOf = (fix: Fix): string =>
  fix.who === 'person' || fix.who === 'apple'
    ? `Nothing to fix on this Mac. ${howLong(fix)}.`
    : `${howLong(fix)}. ${/^Yes/.test(fix.undo) ? 'Can be undone.' : ''}`.trim();
