import { join } from 'node:path';
import type { Output } from '../shared/contract.ts';
import type { Area, Facts } from '../shared/facts/index.ts';
import { failed, got, type Outcome, type Reading } from '../shared/reading.ts';
import type { Sample } from '../shared/samples/sample.ts';
import type { Watched } from '../shared/watch/watched.ts';
import { newCaseCode } from './case-code.ts';
import type { HostParts } from './host-parts.ts';
import type { Doors } from './mac/doors.ts';
import { limited, stopped } from './mac/limited.ts';
import { liveDoors } from './mac/live-doors.ts';
import { permission } from './mac/permission.ts';
import { type Receipt, receiptBook } from './mac/receipt.ts';
import { recordedDoors } from './mac/recorded-doors.ts';
import { probes } from './probes/index.ts';
import { scanWith } from './reader/scan.ts';
import { sampleStore } from './samples/sample-store.ts';
import { startWatch, type Watch } from './watch/start-watch.ts';

/** What is looked at: this computer, a sample, or recorded outputs by the name of their probe. */
export type Subject =
  | { readonly kind: 'this-mac' }
  | { readonly kind: 'sample'; readonly sample: Sample }
  | { readonly kind: 'recorded'; readonly raw: (probe: string) => string | undefined };

/** How it is looked at. Times in milliseconds since 1970; `messagesDb` replaces the person's own message history. */
export interface How {
  readonly at: number;
  readonly sinceDays: number;
  readonly messagesDb: string | null;
}

/** One look at one Mac: every area can be read, also again after a fix. */
export interface CheckUp {
  readonly code: string;
  /** The time to judge by, ISO 8601. */
  readonly at: string;
  /** `this-mac`, `sample:NAME` or `recorded`. */
  readonly source: string;
  readonly permission: () => Output<'permission'>;
  /** Reads one area; never throws. `after` names the fixes done since, which only a sample cares about. */
  readonly read: (area: Area, after: readonly string[]) => Promise<Reading<Facts[Area]>>;
  /**
   * Watches the message store from now on and tells what came after event `after`; the first call begins. Only on this Mac.
   */
  readonly watch: (after: number) => Outcome<Watched>;
  /** Ends what still reads, and the watch, at once; `why` becomes its reason. */
  readonly stop: (why: 'cancelled' | 'timeout') => void;
  readonly privacy: () => Receipt;
  /** Stops and clears away what a sample wrote. */
  readonly close: () => void;
}

/** No area may take longer than this, whatever its probe does, in milliseconds. */
const AREA_LIMIT_MS = 20_000;
const DAY_MS = 86_400_000;

const late = failed('timeout', 'This took too long.');
const notWatchable = failed('not_supported', 'New messages can only be watched on a Mac with Messages.');
const locked = failed('no_permission', 'macOS keeps the message history locked until you allow us to look.');

/** The person's own message history, under the home folder. */
export const messagesDbOf = (home: string): string => join(home, 'Library', 'Messages', 'chat.db');

const sourceOf = (subject: Subject): string =>
  subject.kind === 'sample' ? `sample:${subject.sample.id}` : subject.kind;

/** Opens a check-up. Nothing is read yet. */
export function openCheckUp(host: HostParts, subject: Subject, { at, sinceDays, messagesDb }: How): CheckUp {
  const controller = new AbortController();
  const { signal } = controller;
  const receipt = receiptBook(host.home);
  const store = subject.kind === 'sample' ? sampleStore(subject.sample) : null;
  const ownDb = subject.kind === 'this-mac' && host.isMac ? messagesDbOf(host.home) : null;

  const scan: Doors['scan'] = async (call) => {
    const path = messagesDb ?? (store ? store.path() : ownDb);
    if (path !== null) {
      const onRead = store === null ? receipt.file : () => {};
      const from = at - sinceDays * DAY_MS;
      // A sample has no place of its own; its days are those of its recipe.
      const timeZone = store === null ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC';
      return scanWith({ start: host.startWorker, path, from, to: at, at, timeZone, signal, onRead })(call);
    }
    if (store !== null) return locked;
    return subject.kind === 'recorded'
      ? failed('not_recorded', 'The recording has no message history.')
      : failed('not_supported', 'The message history of Messages is only on a Mac.');
  };

  let watching: Watch | null = null;
  const unwatch = () => {
    watching?.stop();
    watching = null;
  };

  const doors = (after: readonly string[]): Doors => {
    if (subject.kind === 'this-mac') return liveDoors({ isMac: host.isMac, at, signal, scan, receipt });
    const raw = subject.kind === 'recorded' ? subject.raw : rawOf(subject.sample, after);
    return recordedDoors({ at, raw, scan });
  };

  return {
    code: newCaseCode(),
    at: new Date(at).toISOString(),
    source: sourceOf(subject),
    permission: () => {
      if (subject.kind === 'sample') return subject.sample.messages === 'no-permission' ? 'missing' : 'not-needed';
      const path = messagesDb ?? ownDb;
      return path === null ? 'not-needed' : permission(path);
    },
    async read(area, after) {
      const started = performance.now();
      const probe: (doors: Doors) => Promise<Outcome<Facts[Area]>> = probes[area];
      const outcome = await limited<Facts[Area]>({ signal, limitMs: AREA_LIMIT_MS, late: () => late }, (end) => {
        probe(doors(after)).then(end, () =>
          end(failed('unreadable', 'Reading this failed in a way we did not expect.')),
        );
        return () => {};
      });
      const ms = Math.round(performance.now() - started);
      if (outcome.ok) return { ok: true, ms, facts: outcome.value };
      const { reason, detail } = outcome.reason === 'cancelled' && signal.reason === 'timeout' ? late : outcome;
      return { ok: false, ms, reason, detail };
    },
    watch(after) {
      const path = messagesDb ?? ownDb;
      if (subject.kind !== 'this-mac' || path === null) return notWatchable;
      if (signal.aborted) return stopped;
      if (watching === null) {
        watching = startWatch(host.startWorker, path);
        receipt.file(path);
      }
      return got(watching.watched(after));
    },
    stop(why) {
      controller.abort(why);
      unwatch();
    },
    privacy: receipt.view,
    close() {
      controller.abort('cancelled');
      unwatch();
      store?.close();
    },
  };
}

/** What a sample prints, with the change of every fix that was done since. */
function rawOf({ raw, after: changes = {} }: Sample, after: readonly string[]) {
  const now: Readonly<Record<string, string>> = Object.assign({}, raw, ...after.map((fix) => changes[fix] ?? {}));
  return (probe: string): string | undefined => now[probe];
}
