import { diceFor } from './dice.ts';
import type { Recipe } from './recipe.ts';
import type { HistoryRow } from './row.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The newest messages older than an hour; those wait for iCloud. */
const waiting = (rows: readonly HistoryRow[], now: number, count: number): ReadonlySet<HistoryRow> =>
  new Set(
    rows
      .filter(({ kind, at, raw }) => kind === 'message' && raw === null && at < now - HOUR)
      .sort((a, b) => b.at - a.at)
      .slice(0, count),
  );

/** What holds for all messages from some day on, or for the whole store: speed, own address, what iCloud has. */
export function throughout(now: number, recipe: Recipe, rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const dice = diceFor(recipe.seed, 'slow');
  const { slow, emailSince, icloud } = recipe;
  const since = (days: number | undefined) => (days === undefined ? Number.POSITIVE_INFINITY : now - days * DAY);
  const [slowSince, newAddress] = [since(slow?.days), since(emailSince?.days)];
  const pending = waiting(rows, now, icloud?.pending ?? 0);
  return rows.map((it) => {
    const late = it.mine && it.deliveredAt !== null && it.at >= slowSince;
    return {
      ...it,
      deliveredAt: late ? it.at + dice.between(2 * MINUTE, 15 * MINUTE) : it.deliveredAt,
      own: it.mine && it.at >= newAddress ? 'email' : 'number',
      uploaded: icloud?.uploaded === true && it.at < now - HOUR && !pending.has(it),
    };
  });
}
