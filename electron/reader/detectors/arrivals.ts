import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { backfill, backfillBlocks } from '../arrivals/backfill.ts';
import { behind } from '../arrivals/behind.ts';
import { late } from '../arrivals/late.ts';
import type { History } from '../history/history.ts';
import type { WallTime } from '../times.ts';

/** Which messages came late (with their places), and which rows are history that iCloud put in. */
export interface Arrivals extends Pick<MessagesFacts['received'], 'late' | 'backfill'> {
  readonly places: ReadonlySet<number>;
}

/** Tells late messages from history that iCloud put in. `now` in milliseconds since 2001. */
export function arrivals(history: History, now: number, wall: (ms: number) => WallTime): Arrivals {
  const found = behind(history, now);
  const blocks = backfillBlocks(history, found);
  const put = new Set(blocks.flat());
  return {
    backfill: backfill(blocks, wall),
    ...late(
      history,
      found.filter((one) => !put.has(one)),
    ),
  };
}
