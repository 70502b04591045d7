import { WATCH_KEEPS } from '../../shared/watch/event.ts';
import { moment } from '../reader/times.ts';
import { floods } from './floods.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import type { Row } from './rows.ts';
import type { Seen } from './said.ts';
import { serviceOf, stateOf } from './state-of.ts';

/** A message of the watch: how it last stood, and when it was first seen. Times in milliseconds since 2001. */
interface Sighted {
  readonly row: Row;
  readonly seenAt: number;
  readonly lateness: Lateness;
}

/** How many messages of mine are followed until they are confirmed or fail; older ones are let go. */
const FOLLOWED = 200;

/** What the watch has seen so far, and what of it is news. */
export interface Sightings {
  /** New messages, in their order; `wokeAt` in milliseconds since 2001, see {@link latenessOf}. */
  add(rows: readonly Row[], seenAt: number, wokeAt: number | null): readonly Seen[];
  /** Messages of mine that may still change. */
  followed(): readonly number[];
  /** How a followed message stands now; null when it was deleted. */
  update(order: number, row: Row | null, seenAt: number): readonly Seen[];
}

/** Begins with nothing seen. */
export function createSightings(): Sightings {
  const followed = new Map<number, Sighted>();
  let recent: readonly Sighted[] = [];

  const eventOf = ({ row, lateness }: Sighted, seenAt: number): readonly Seen[] => {
    const state = stateOf(row);
    if (state === null) return [];
    return [
      {
        order: row.order,
        service: serviceOf(row),
        sentAt: moment(row.at) ?? '',
        seenAt: moment(seenAt) ?? '',
        ...lateness,
        state,
        errorCode: row.error === 0 ? null : row.error,
      },
    ];
  };

  const follow = (one: Sighted): void => {
    const state = stateOf(one.row);
    if (state === 'received' || state === 'delivered' || one.lateness.latenessSeconds === null)
      followed.delete(one.row.order);
    else followed.set(one.row.order, one);
    for (const order of followed.keys()) {
      if (followed.size <= FOLLOWED) break;
      followed.delete(order);
    }
  };

  return {
    add(rows, seenAt, wokeAt) {
      const fresh = rows.map((row): Sighted => {
        return { row, seenAt, lateness: latenessOf({ sentAt: row.at, seenAt, wokeAt }) };
      });
      const together = [...recent, ...fresh].slice(-Math.max(WATCH_KEEPS, fresh.length));
      const old = new Set(floods(together));
      const judged = new Map(
        together.map((one) => [
          one,
          old.has(one) ? { ...one, lateness: { ...one.lateness, latenessSeconds: null } } : one,
        ]),
      );
      // What was taken for late until the rest of its flood came is told again.
      const revised = recent.flatMap((one) => {
        const now = judged.get(one);
        return now && now.lateness.latenessSeconds !== one.lateness.latenessSeconds ? now : [];
      });
      const news = [...revised, ...fresh.flatMap((one) => judged.get(one) ?? [])];
      recent = [...judged.values()];
      for (const one of news) follow(one);
      return news.flatMap((one) => eventOf(one, seenAt));
    },
    followed: () => [...followed.keys()],
    update(order, row, seenAt) {
      const was = followed.get(order);
      if (!was) return [];
      if (row === null) {
        followed.delete(order);
        return [];
      }
      const now = { ...was, row };
      follow(now);
      const same =
        stateOf(was.row) === stateOf(row) && was.row.error === row.error && serviceOf(was.row) === serviceOf(row);
      return same ? [] : eventOf(now, seenAt);
    },
  };
}
