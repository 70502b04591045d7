import { type Failure, failed } from '../../shared/reading.ts';
import { WATCH_KEEPS, type WatchEvent } from '../../shared/watch/event.ts';
import type { Watched } from '../../shared/watch/watched.ts';
import type { StartWorker } from '../reader/worker.ts';
import { said } from './said.ts';

/** A watch at work. */
export interface Watch {
  /** How it stands, with the events after number `after`. */
  readonly watched: (after: number) => Watched;
  readonly stop: () => void;
}

const ended = failed('unreadable', 'Watching the message history broke off.');

/** Starts to watch the store at `path` in a process of its own, and keeps its newest events. */
export function startWatch(start: StartWorker, path: string): Watch {
  let state: Omit<Watched, 'events'> = { state: 'starting', since: null, reason: null, detail: null };
  let events: readonly WatchEvent[] = [];
  let count = 0;

  const blind = ({ reason, detail }: Pick<Failure, 'reason' | 'detail'>): void => {
    state = { ...state, state: 'blind', reason, detail };
  };
  const heard = (message: unknown): void => {
    const told = said.safeParse(message);
    if (!told.success) return;
    const { data } = told;
    if (data.said === 'blind') blind(data);
    else {
      // A store that was replaced is watched anew; when the watch as a whole began stays the same.
      state = { state: 'watching', since: state.since ?? data.at, reason: null, detail: null };
      const fresh = data.events.map((event) => {
        count += 1;
        return { ...event, nth: count };
      });
      events = [...events, ...fresh].slice(-WATCH_KEEPS);
    }
  };
  const kill = start({ watch: path }, { heard, ended: () => blind(ended) });
  return { watched: (after) => ({ ...state, events: events.filter(({ nth }) => nth > after) }), stop: kill };
}
