import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import type { History } from '../history/history.ts';
import { deliveryTimes, quantile } from './delivery-times.ts';

/** Fewer confirmed messages than this say nothing about the usual speed (our threshold). */
const ENOUGH = 20;
const MINUTE_MS = 60_000;

/** How long it took until the other side confirmed: half of the messages, the slowest tenth, and those above a minute. */
export function slow(history: History): MessagesFacts['sent']['slow'] {
  const took: number[] = [];
  deliveryTimes(history, (_, ms) => took.push(ms));
  const sorted = Float64Array.from(took).sort();
  const seconds = (share: number): number | null => {
    const ms = sorted.length < ENOUGH ? null : quantile(sorted, share);
    return ms === null ? null : ms / 1_000;
  };
  return {
    sample: sorted.length,
    over60s: sorted.filter((ms) => ms > MINUTE_MS).length,
    medianSeconds: seconds(0.5),
    p90Seconds: seconds(0.9),
  };
}
