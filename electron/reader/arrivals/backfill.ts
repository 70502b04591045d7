import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import type { WallTime } from '../times.ts';
import { type Behind, runs } from './behind.ts';

/** From this size on a block of old messages can be history that iCloud puts in (public measurements of such floods). */
const BLOCK = 10;
/** New messages that may arrive in the middle of such a block without ending it. */
const LIVE = 3;
const WEEK_DAYS = 7;

const rises = (block: readonly Behind[]): boolean => {
  let up = 0;
  block.forEach(({ at }, nth) => {
    const last = block[nth - 1];
    if (last) up += Math.sign(at - last.at);
  });
  return up >= 0;
};

/** What of the messages tells history from lateness: whose they are, and of which conversations. */
type Origins = Pick<History, 'flags' | 'conversation'>;

/**
 * History put in by iCloud: a block of old messages of mine and of others from several conversations, or one that runs
 * backwards in time as a download of history does. What waited while the Mac slept comes in order and from others.
 */
function isBackfill({ flags, conversation }: Origins, block: readonly Behind[]): boolean {
  if (block.length < BLOCK) return false;
  const mixed = new Set(block.map(({ nth }) => (flags[nth] ?? 0) & flag.mine)).size === 2;
  const conversations = new Set(block.map(({ nth }) => conversation[nth] ?? 0).filter((number) => number > 0));
  return (mixed && conversations.size !== 1) || !rises(block);
}

/** The blocks of history among the messages that came behind newer ones. */
export const backfillBlocks = (history: Origins, found: readonly Behind[]): readonly (readonly Behind[])[] =>
  runs(found, LIVE).filter((block) => isBackfill(history, block));

/** How much iCloud put in, on how many days, and in how many blocks within the busiest seven days. */
export function backfill(
  blocks: readonly (readonly Behind[])[],
  wall: (ms: number) => WallTime,
): MessagesFacts['received']['backfill'] {
  const days = blocks.flatMap(([first]) => (first ? wall(first.newest).day : [])).sort((a, b) => a - b);
  return {
    rows: blocks.reduce((sum, block) => sum + block.length, 0),
    blocks: blocks.length,
    days: new Set(days).size,
    busiestWeek: Math.max(0, ...days.map((day, nth) => nth + 1 - days.findIndex((other) => other > day - WEEK_DAYS))),
  };
}
