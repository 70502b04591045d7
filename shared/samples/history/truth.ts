import { chats, type HistoryRow } from './row.ts';

/** What was planted into a history, counted from the intentions and not from the columns. Times in ms since 1970. */
export interface Truth {
  readonly sent: number;
  readonly oneToOne: number;
  readonly received: number;
  readonly failedByCode: Readonly<Record<string, number>>;
  readonly failedConversations: number;
  readonly newestFailed: number | null;
  readonly stuck: number;
  readonly undelivered: number;
  readonly fellBack: number;
  readonly switchedSince: number | null;
  readonly troubled: number;
  readonly clean: number;
  readonly newestSentOk: number | null;
  /** Seconds until confirmed, in rising order. */
  readonly latencies: readonly number[];
  /** Seconds by which messages were confirmed too early, in rising order. */
  readonly early: readonly number[];
  readonly burst: number;
  readonly scattered: number;
  readonly backfilled: number;
}

const newest = (rows: readonly HistoryRow[]): number | null =>
  rows.length === 0 ? null : Math.max(...rows.map(({ at }) => at));

/** The truth about the part of a history between two times in milliseconds since 1970. */
export function truthOf(rows: readonly HistoryRow[], from: number, to: number): Truth {
  const counted = rows.filter(({ kind, at }) => kind === 'message' && at >= from && at <= to);
  const mine = counted.filter((it) => it.mine);
  const toOne = mine.filter(({ chat }) => chat !== null && !chats[chat]?.group);
  const failed = mine.filter(({ error }) => error !== 0);
  const fellBack = mine.filter(({ downgraded }) => downgraded);
  const planted = (what: HistoryRow['planted']) => counted.filter((it) => it.planted === what);
  const switched = planted('switched');
  const troubled = new Set(
    [...failed, ...fellBack, ...planted('stuck'), ...planted('undelivered')].map(({ chat }) => chat),
  );
  const seconds = toOne
    .flatMap(({ at, deliveredAt }) => (deliveredAt === null ? [] : (deliveredAt - at) / 1_000))
    .sort((a, b) => a - b);
  return {
    sent: mine.length,
    oneToOne: toOne.length,
    received: counted.length - mine.length,
    failedByCode: Object.fromEntries(
      [...new Set(failed.map(({ error }) => error))].map((code) => [
        code,
        failed.filter((it) => it.error === code).length,
      ]),
    ),
    failedConversations: new Set(failed.map(({ chat }) => chat)).size,
    newestFailed: newest(failed),
    stuck: planted('stuck').length,
    undelivered: planted('undelivered').length,
    fellBack: fellBack.length,
    switchedSince: switched.length === 0 ? null : Math.min(...switched.map(({ at }) => at)),
    troubled: troubled.size,
    clean: new Set(toOne.map(({ chat }) => chat)).size - troubled.size,
    newestSentOk: newest(mine.filter(({ service, sent, downgraded }) => service === 'iMessage' && sent && !downgraded)),
    latencies: seconds.filter((it) => it >= -2),
    early: seconds.flatMap((it) => (it < -2 ? -it : [])).sort((a, b) => a - b),
    burst: planted('burst').length,
    scattered: planted('scattered').length,
    backfilled: planted('backfill').length,
  };
}
