import { backfillBlocks } from '../reader/arrivals/backfill.ts';
import { TOLERANCE_MS } from '../reader/arrivals/behind.ts';
import { flag } from '../reader/history/history.ts';
import type { Row } from './rows.ts';

/** A message with the time at which it was first seen, in milliseconds since 2001. */
export interface Arrived {
  readonly row: Row;
  readonly seenAt: number;
}

/**
 * Those of the messages seen lately that belong to old history which iCloud put in, by the rules of the reader; the clock
 * on the wall says what is old. `arrived` is in the order of arrival.
 */
export function floods<T extends Arrived>(arrived: readonly T[]): readonly T[] {
  const found = arrived.flatMap(({ row: { at }, seenAt }, nth) =>
    at < seenAt - TOLERANCE_MS ? { nth, at, newest: seenAt } : [],
  );
  const history = {
    flags: Uint32Array.from(arrived, ({ row }) => row.flags & flag.mine),
    conversation: Int32Array.from(arrived, ({ row }) => Math.max(row.chat, 0)),
  };
  return backfillBlocks(history, found).flatMap((block) => block.flatMap(({ nth }) => arrived[nth] ?? []));
}
