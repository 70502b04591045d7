import { type Behind, runs } from './behind.ts';

/** From this size on a block of old messages can be history that iCloud puts in (public measurements of such floods). */
const BLOCK = 10;
/** New messages that may arrive in the middle of such a block without ending it. */
const LIVE = 3;

const rises = (block: readonly Behind[]): boolean => {
  let up = 0;
  block.forEach(({ row }, nth) => {
    const last = block[nth - 1];
    if (last) up += Math.sign(row.at - last.row.at);
  });
  return up >= 0;
};

/**
 * History put in by iCloud: a block of old messages of mine and of others from several conversations, or one that runs
 * backwards in time as a download of history does. What waited while the Mac slept comes in order and from others.
 */
function isBackfill(block: readonly Behind[]): boolean {
  if (block.length < BLOCK) return false;
  const mixed = new Set(block.map(({ row }) => row.mine)).size === 2;
  const conversations = new Set(block.flatMap(({ row }) => row.conversation ?? []));
  return (mixed && conversations.size !== 1) || !rises(block);
}

/** The blocks of history among the messages that came behind newer ones. */
export const backfillBlocks = (found: readonly Behind[]): readonly (readonly Behind[])[] =>
  runs(found, LIVE).filter(isBackfill);
