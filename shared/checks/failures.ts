import type { MessagesFacts } from '../facts/messages.ts';
import { type Bucket, meaningOf } from '../knowledge/send-errors.ts';
import { counted } from '../wording.ts';
import type { Judgement } from './check.ts';
import { tooFewLately } from './enough.ts';

type Failed = MessagesFacts['sent']['failed'];

/** How many failed messages gave a reason of this kind. */
export const failedFor = ({ byCode }: Failed, bucket: Bucket): number =>
  Object.entries(byCode).reduce((sum, [code, count]) => (meaningOf(code).bucket === bucket ? sum + count : sum), 0);

/** The error number given most often, the lower one first among equals; null when nothing failed. */
export const mostFrequent = ({ byCode }: Pick<Failed, 'byCode'>): string | null =>
  Object.entries(byCode).sort(([a, m], [b, n]) => n - m || Number(a) - Number(b))[0]?.[0] ?? null;

/** From this share of all failed messages on, one kind of reason is the pattern. Our choice: at most two kinds can reach it. */
const MOST = 0.5;

/**
 * Whether failed messages give reasons of these kinds, at least half of them. Without a failed message the question makes no
 * sense: that nothing failed is said once, elsewhere, and must not count once more for each kind.
 */
export function mostlyFor(messages: MessagesFacts, ...buckets: readonly Bucket[]): Judgement {
  const { failed } = messages.sent;
  const count = buckets.reduce((sum, bucket) => sum + failedFor(failed, bucket), 0);
  const others = failed.count - count - failedFor(failed, 'unknown');
  const values = { amount: counted(count, 'failed message'), count, total: failed.count };
  if (count > 0 && count >= failed.count * MOST) return { verdict: 'problem', values };
  const unclear = tooFewLately(messages);
  if (unclear) return unclear;
  if (failed.count === 0) return { verdict: 'not-applicable' };
  return others >= failed.count * MOST
    ? { verdict: 'fine', values }
    : { verdict: 'unknown', reason: 'not_found', because: 'Messages kept no reason that this app knows.' };
}
