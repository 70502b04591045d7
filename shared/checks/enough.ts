import type { MessagesFacts } from '../facts/messages.ts';
import { counted } from '../wording.ts';
import type { Judgement } from './check.ts';

/** Below this number of messages a history shows no pattern. Our choice. */
export const ENOUGH = 20;

/** Which messages a check judges by; its all-clear needs enough of these. */
export type Side = 'sent' | 'received';

/** The answer where fewer than {@link ENOUGH} of something are there. */
export const notEnough = (count: number, what = 'messages'): Judgement => ({
  verdict: 'unknown',
  reason: 'not_found',
  because: `There are not enough ${what} yet to tell (${count} of ${ENOUGH}).`,
});

/** The answer of every history check when rows of the history are missing; null when it is whole. */
export function damagedHistory({ database: { unreadRows, damaged } }: MessagesFacts): Judgement | null {
  if (unreadRows === 0 && !damaged) return null;
  const what =
    unreadRows > 0 ? `${counted(unreadRows, 'message')} could not be read` : 'Part of the message history is damaged';
  return { verdict: 'unknown', reason: 'unreadable', because: `${what}, so this is no all-clear.` };
}

/**
 * The answer of a history check that saw no problem, but no history that could be called fine: damaged, or with too few
 * messages of its side. Null when it is whole and large enough. Not-applicable needs it as well: nothing seen is no proof.
 */
export const tooFew = (messages: MessagesFacts, side: Side = 'sent'): Judgement | null =>
  damagedHistory(messages) ?? (messages[side].total >= ENOUGH ? null : notEnough(messages[side].total));

/** The answer of checks that live on the newest messages, when those may be missing; null when they are there. */
export const newestMissing = ({ database }: MessagesFacts): Judgement | null =>
  database.possiblyStale
    ? {
        verdict: 'unknown',
        reason: 'unreadable',
        because: 'The newest messages may be missing from what we could read.',
      }
    : null;

/**
 * {@link tooFew} for checks that live on the newest messages: without them a history shows neither fresh trouble nor a sign of
 * life.
 */
export const tooFewLately = (messages: MessagesFacts, side: Side = 'sent'): Judgement | null =>
  damagedHistory(messages) ?? newestMissing(messages) ?? tooFew(messages, side);
