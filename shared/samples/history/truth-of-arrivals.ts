import type { HistoryRow } from './row.ts';

const DAY = 86_400_000;

/** One burst of late messages as it was planted; times in ms since 1970. */
export interface LateBurst {
  readonly sentFrom: number;
  readonly sentTo: number;
  readonly count: number;
  readonly longestSeconds: number;
}

/** What was planted into the order of arrival. */
export interface ArrivalTruth {
  readonly late: number;
  /** Late messages that came together, all of them and by burst, oldest first. */
  readonly burst: number;
  readonly bursts: readonly LateBurst[];
  readonly scattered: number;
  readonly backfilled: number;
  /** Blocks of history, the days (UTC) on which they came, and the most that came within seven days. */
  readonly blocks: number;
  readonly blockDays: number;
  readonly busiestWeek: number;
  /** Received messages that are a second copy: same conversation, same second. */
  readonly duplicates: number;
}

const arrivedAt = ({ at, behind }: HistoryRow): number => at + (behind ?? 0);

function burst(rows: readonly HistoryRow[]): LateBurst {
  const times = rows.map(({ at }) => at);
  return {
    sentFrom: Math.min(...times),
    sentTo: Math.max(...times),
    count: rows.length,
    longestSeconds: Math.max(...rows.map(({ behind }) => behind ?? 0)) / 1_000,
  };
}

/** The truth about the order of arrival of the counted rows. */
export function arrivalTruth(counted: readonly HistoryRow[]): ArrivalTruth {
  const planted = (what: HistoryRow['planted']) => counted.filter((it) => it.planted === what);
  const [together, alone, old] = [planted('burst'), planted('scattered'), planted('backfill')];
  const cameAt = [...Map.groupBy(old, ({ block }) => block).values()].flatMap(([first]) =>
    first ? arrivedAt(first) : [],
  );
  const linked = counted.filter(({ mine, chat }) => !mine && chat !== null);
  return {
    late: together.length + alone.length,
    burst: together.length,
    bursts: [...Map.groupBy(together, ({ block }) => block).values()]
      .map(burst)
      .sort((a, b) => a.sentFrom - b.sentFrom),
    scattered: alone.length,
    backfilled: old.length,
    blocks: cameAt.length,
    blockDays: new Set(cameAt.map((at) => Math.floor(at / DAY))).size,
    busiestWeek: Math.max(0, ...cameAt.map((at) => cameAt.filter((it) => it >= at && it <= at + 7 * DAY).length)),
    duplicates: linked.length - new Set(linked.map(({ chat, at }) => `${chat} ${Math.floor(at / 1_000)}`)).size,
  };
}
