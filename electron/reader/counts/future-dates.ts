import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { inWindow } from '../history/columns.ts';
import type { Shape } from '../shape.ts';
import type { Store } from '../store.ts';
import { inStoreUnits } from '../times.ts';

/** So far ahead a date still is the ordinary difference of two clocks. Milliseconds. */
const AHEAD_MS = 120_000;
/** More than a year ahead is a broken value, not a clock. Milliseconds. */
const BROKEN_MS = 365 * 86_400_000;

/** Messages dated after now that are not scheduled: a clock was ahead when they were sent. `at` in ms since 2001. */
export function futureDates(store: Store, shape: Shape, at: number): MessagesFacts['futureDates'] {
  const scheduled = shape.has('message', 'schedule_type') ? 'AND COALESCE(m.schedule_type, 0) = 0' : '';
  const reaction = shape.has('message', 'associated_message_type')
    ? 'AND COALESCE(m.associated_message_type, 0) = 0'
    : '';
  const [cells] = store.cells(
    `SELECT COUNT(CASE WHEN m.is_from_me = 1 THEN 1 END) AS mine, COUNT(CASE WHEN m.is_from_me = 0 THEN 1 END) AS theirs
     FROM message m
     WHERE ${inWindow}
       AND COALESCE(m.item_type, 0) = 0 AND COALESCE(m.is_empty, 0) = 0 ${scheduled} ${reaction}`,
    inStoreUnits({ from: at + AHEAD_MS + 1, to: at + BROKEN_MS }),
  );
  return { mine: cells?.[0] ?? 0, theirs: cells?.[1] ?? 0 };
}
