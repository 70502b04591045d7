import { isDamage } from '../failure.ts';
import type { Shape } from '../shape.ts';
import type { Cells, Store } from '../store.ts';
import { inMs, inStoreUnits } from '../times.ts';
import { planOf } from './blocks.ts';
import { readChats } from './chats.ts';
import { blockStatement } from './columns.ts';
import { flag, growing, type History } from './history.ts';
import { readLinks } from './links.ts';

/** From when to when, and the time to judge by, in milliseconds since 2001. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The history of the window, and how many of its rows are there but could not be read. */
export interface ReadHistory {
  readonly history: History;
  readonly unreadRows: number;
}

/** Milliseconds since 2001 on 1 January 2007: before, there was no iPhone. Stores hold zeros and absurd numbers. */
const FIRST_BELIEVABLE = 189_302_400_000;
const DAY_MS = 86_400_000;

/**
 * Reads the messages of the window block by block, each with one short statement. A block on a damaged page is left out;
 * the index of dates shows how many rows are missing, also those that a damaged page has swallowed without a trace. Throws
 * what SQLite throws for anything but damage. Times in milliseconds since 2001.
 */
export function readHistory(store: Store, shape: Shape, span: Span): ReadHistory {
  const chats = readChats(store, shape);
  const window = inStoreUnits(span);
  const { blocks, rows: expected } = planOf(store, shape, window);
  const into = growing(expected);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return { history: into.end(chats), unreadRows: 0 };
  const conversationOf = readLinks(store, shape, chats, { low: first.low, high: last.high });
  const sql = blockStatement(shape);
  const latest = span.at + DAY_MS;

  let found = 0;
  for (const { low, high } of blocks) {
    const rows = unlessDamaged(() => store.cells(sql, { ...window, low, high }));
    found += rows.length;
    for (const [id, date, confirmed, error, flags] of rows) {
      if (flags === null || flags === undefined) continue;
      const delivered = inMs(confirmed ?? 0);
      const conversation = conversationOf(id ?? 0);
      into.add(
        inMs(date ?? 0),
        delivered >= FIRST_BELIEVABLE && delivered <= latest ? delivered : 0,
        typeof error === 'number' ? error : 0,
        flags | (conversation >= 0 ? flag.linked : 0),
        Math.max(conversation, 0),
      );
    }
  }
  // Somebody may have deleted messages meanwhile: what is missing is counted once more.
  const missing = found < expected ? planOf(store, shape, window).rows - found : 0;
  return { history: into.end(chats), unreadRows: Math.max(0, missing) };
}

function unlessDamaged(ask: () => readonly Cells[]): readonly Cells[] {
  try {
    return ask();
  } catch (error) {
    if (isDamage(error)) return [];
    throw error;
  }
}
