import type { Shape } from '../shape.ts';
import type { Parameters, Store } from '../store.ts';

/** How many row numbers belong to one block: few enough for a short statement, many enough to be quick. */
export const BLOCK = 4_096;

/** A block of row numbers, both ends included. */
export interface Block {
  readonly low: number;
  readonly high: number;
}

/** Where the rows of the window lie, and how many there are as far as the index of dates knows. */
export interface Plan {
  readonly blocks: readonly Block[];
  readonly rows: number;
}

const blockOf = (nth: number): Block => ({ low: nth * BLOCK, high: nth * BLOCK + BLOCK - 1 });

/** The same question for both units of dates. */
const inBothUnits = (select: string, from: string, end = ''): readonly string[] =>
  ['m.date BETWEEN :fromNs AND :toNs', 'm.date BETWEEN :fromS AND :toS'].map(
    (range) => `SELECT ${select} FROM ${from} WHERE ${range} ${end}`,
  );

/**
 * The blocks that hold rows of the window, in the order of row numbers. The index of dates answers this without touching
 * a message, so ninety days of a store of a gigabyte cost next to nothing; and what it counts shows later whether rows are
 * missing. Throws what SQLite throws.
 */
export function planOf(store: Store, shape: Shape, window: Parameters): Plan {
  const from = shape.indexed('message', 'date') ? 'message m' : 'message m NOT INDEXED';
  const ask = (select: string, end?: string) =>
    inBothUnits(select, from, end).flatMap((sql) => store.cells(sql, window));
  const rows = ask('COUNT(*) AS rows').reduce((sum, [count]) => sum + (count ?? 0), 0);
  const [ends] = store.cells(
    'SELECT MIN(m.ROWID) AS first, (SELECT MAX(m.ROWID) FROM message m) AS last FROM message m',
  );
  const [first, last] = [Math.floor((ends?.[0] ?? 0) / BLOCK), Math.floor((ends?.[1] ?? -1) / BLOCK)];
  // Nearly everything is asked for: then every block is read, and none needs to be looked for.
  if (rows * 2 > (last - first) * BLOCK)
    return { rows, blocks: Array.from({ length: last - first + 1 }, (_, nth) => blockOf(first + nth)) };
  const found = new Set(ask(`m.ROWID / ${BLOCK} AS block`, 'GROUP BY 1').map(([block]) => block ?? 0));
  return { rows, blocks: [...found].sort((a, b) => a - b).map(blockOf) };
}
