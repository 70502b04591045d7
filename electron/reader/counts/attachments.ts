import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import type { Shape } from '../shape.ts';
import type { Store } from '../store.ts';

/** Still in transfer after so long counts as stuck (our threshold). Seconds. */
const STUCK_SECONDS = 1_800;

/**
 * Files of the window by the state of their transfer (github.com/beeper/barcelona): 1 to 4 are on the way, 6 and 7 failed.
 * 0 is not downloaded, which is a choice and no fault. Stickers and hidden rows do not count. Times in ms since 2001; the
 * store keeps these in seconds, or nanoseconds.
 */
export function attachments(
  store: Store,
  shape: Shape,
  { from, at }: { readonly from: number; readonly at: number },
): MessagesFacts['attachments'] {
  if (!shape.has('attachment', 'transfer_state') || !shape.has('attachment', 'created_date'))
    return { total: 0, stuck: 0, failed: 0 };
  const seen = [
    ...(shape.has('attachment', 'hide_attachment') ? ['COALESCE(a.hide_attachment, 0) = 0'] : []),
    ...(shape.has('attachment', 'is_sticker') ? ['COALESCE(a.is_sticker, 0) = 0'] : []),
  ].map((test) => `AND ${test}`);
  const created =
    '(CASE WHEN a.created_date > 1000000000000000 THEN a.created_date / 1000000000 ELSE a.created_date END)';
  const [cells] = store.cells(
    `SELECT COUNT(*) AS total,
       COUNT(CASE WHEN a.transfer_state BETWEEN 1 AND 4 AND ${created} < :at / 1000 - ${STUCK_SECONDS} THEN 1 END) AS stuck,
       COUNT(CASE WHEN a.transfer_state IN (6, 7) THEN 1 END) AS failed
     FROM attachment a WHERE ${created} BETWEEN :from / 1000 AND :at / 1000 ${seen.join(' ')}`,
    { from, at },
  );
  return { total: cells?.[0] ?? 0, stuck: cells?.[1] ?? 0, failed: cells?.[2] ?? 0 };
}
