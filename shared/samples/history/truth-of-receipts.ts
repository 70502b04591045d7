import { chats, type HistoryRow } from './row.ts';

const DAY = 86_400_000;
/** Fewer confirmed messages without "Read" say nothing: for a conversation that never had it, and since it stopped. */
const ENOUGH = { never: 10, stopped: 5 };

/** In which one-to-one conversations "Read" came, stopped coming, and never came. Times in ms since 1970. */
export interface ReceiptTruth {
  readonly conversations: number;
  readonly stopped: number;
  readonly never: number;
  /** Of the conversation in which it stopped last: the last message with "Read", and the first confirmed one without. */
  readonly lastRead: number | null;
  readonly firstUnread: number | null;
}

interface Thread {
  readonly confirmed: number;
  readonly lastRead: number | null;
  readonly later: readonly number[];
}

function thread(rows: readonly HistoryRow[]): Thread {
  const inTime = rows.toSorted((a, b) => a.at - b.at);
  const lastRead = inTime.findLast(({ readAt }) => readAt !== null)?.at ?? null;
  const later = lastRead === null ? [] : inTime.flatMap(({ at }) => (at > lastRead ? at : []));
  return { confirmed: rows.length, lastRead, later };
}

function hasStopped({ lastRead, later }: Thread): boolean {
  const [first] = later;
  if (lastRead === null || first === undefined) return false;
  return later.length >= ENOUGH.stopped && first - lastRead <= 30 * DAY;
}

/** The truth about "Read" among the counted rows. */
export function receiptTruth(counted: readonly HistoryRow[]): ReceiptTruth {
  const confirmed = counted.filter(
    ({ mine, delivered, service, chat }) =>
      mine && delivered && service === 'iMessage' && chat !== null && chats[chat]?.group === false,
  );
  const threads = [...Map.groupBy(confirmed, ({ chat }) => chat).values()].map(thread);
  const newest = threads
    .filter(hasStopped)
    .sort((a, b) => (a.later[0] ?? 0) - (b.later[0] ?? 0))
    .at(-1);
  return {
    conversations: threads.filter(({ lastRead }) => lastRead !== null).length,
    stopped: threads.filter(hasStopped).length,
    never: threads.filter(({ lastRead, confirmed: count }) => lastRead === null && count >= ENOUGH.never).length,
    lastRead: newest?.lastRead ?? null,
    firstUnread: newest?.later[0] ?? null,
  };
}
