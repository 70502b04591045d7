import type { MessagesFacts } from '../facts/messages.ts';
import type { Judgement } from './check.ts';

/** Below this number of sent messages a history shows no pattern. Our choice. */
export const ENOUGH = 20;

/** The answer of a history check that saw no problem, but too few messages to call it fine; null when there are enough. */
export const tooFew = ({ sent }: MessagesFacts): Judgement | null =>
  sent.total >= ENOUGH
    ? null
    : {
        verdict: 'unknown',
        reason: 'not_found',
        because: `There are not enough messages yet to tell (${sent.total} of ${ENOUGH}).`,
      };
