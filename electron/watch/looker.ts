import { statSync } from 'node:fs';
import type { Failure } from '../../shared/reading.ts';
import { headOf } from '../mac/permission.ts';
import { failureOf, notAStore, unknownShape } from '../reader/failure.ts';
import { isReadable, type Shape, shapeOf } from '../reader/shape.ts';
import { openStore, type Store } from '../reader/store.ts';
import { since2001 } from '../reader/times.ts';
import { type Clocks, gapWatch } from './gaps.ts';
import { type End, endOf, readRows } from './rows.ts';
import type { Said, Seen } from './said.ts';
import { createSightings, type Sightings } from './sightings.ts';

/** Every SQLite file begins with these bytes (sqlite.org/fileformat.html). */
const SQLITE = 'SQLite format 3\0';

/** Looks at the store when told to. */
export interface Looker {
  /** Notices sleep and a clock that was set; to be called every few seconds. */
  readonly tick: () => void;
  /** Reads what is new and tells it. Never throws; opens the store and closes it again. */
  readonly look: () => void;
}

/** Which file it is: another one in its place is another store. Throws what the system throws. */
function fileOf(path: string): string {
  const { dev, ino, birthtimeMs } = statSync(path);
  return `${dev}:${ino}:${birthtimeMs}`;
}

/** Where the watch stands in which store. */
interface Place extends End {
  readonly file: string;
  readonly sightings: Sightings;
}

/**
 * Watches the store at `path` from its present end on. `clocks` tells the time; `tell` hears that the watch began, what it
 * saw, and why it cannot see. A store that was replaced or put back to an earlier state is watched from its new end.
 */
export function createLooker(path: string, clocks: () => Clocks, tell: (said: Said) => void): Looker {
  const begun = clocks();
  const gap = gapWatch(begun);
  let place: Place | null = null;
  let blind: Failure['detail'] | null = null;
  let sawAgainAt: number | null = null;

  const tellBlind = ({ reason, detail }: Failure): void => {
    // Busy for a moment is no news: the next look sees it all.
    if (reason === 'busy' || blind === detail) return;
    blind = detail;
    tell({ said: 'blind', reason, detail });
  };

  const news = (store: Store, shape: Shape, here: Place, now: Clocks): readonly Seen[] => {
    const seenAt = since2001(now.wall);
    const woke = Math.max(gap(now) ?? 0, sawAgainAt ?? 0);
    const events: Seen[] = [];
    for (const order of here.sightings.followed()) {
      const [row] = readRows(store, shape, { low: order, high: order }, seenAt).rows;
      events.push(...here.sightings.update(order, row ?? null, seenAt));
    }
    const end = endOf(store);
    let low = here.newest + 1;
    while (low <= end.newest) {
      const { rows, upTo } = readRows(store, shape, { low, high: end.newest }, seenAt);
      events.push(...here.sightings.add(rows, seenAt, woke > 0 ? since2001(woke) : null));
      low = upTo + 1;
    }
    place = { ...here, newest: Math.max(here.newest, end.newest), given: end.given };
    return events;
  };

  const lookInto = (store: Store): void => {
    const shape = shapeOf(store);
    if (!shape.has('message', 'ROWID') || !isReadable(shape)) {
      tellBlind(shape.has('message', 'ROWID') ? unknownShape : notAStore);
      return;
    }
    const file = fileOf(path);
    const end = endOf(store);
    const now = clocks();
    const at = new Date(now.wall).toISOString();
    if (place === null || place.file !== file || end.given < place.given) {
      place = { ...end, file, sightings: createSightings() };
      tell({ said: 'saw', at, events: [] });
    } else {
      if (blind !== null) sawAgainAt = now.wall;
      const events = news(store, shape, place, now);
      if (events.length > 0 || blind !== null) tell({ said: 'saw', at, events });
    }
    blind = null;
  };

  return {
    tick: () => void gap(clocks()),
    look() {
      try {
        if (headOf(path) !== SQLITE) {
          tellBlind(notAStore);
          return;
        }
        const store = openStore(path);
        try {
          lookInto(store);
        } finally {
          store.close();
        }
      } catch (error) {
        tellBlind(failureOf(error));
      }
    },
  };
}
