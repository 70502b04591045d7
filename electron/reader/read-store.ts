import { statSync } from 'node:fs';
import type { MessagesFacts } from '../../shared/facts/messages.ts';
import { got, type Outcome } from '../../shared/reading.ts';
import { headOf } from '../mac/permission.ts';
import { attachments } from './counts/attachments.ts';
import { isDamaged } from './counts/damage.ts';
import { database } from './counts/database.ts';
import { futureDates } from './counts/future-dates.ts';
import { pendingDeletes, recentlyDeleted } from './counts/put-away.ts';
import { arrivals } from './detectors/arrivals.ts';
import { calendar } from './detectors/calendar.ts';
import { conversations } from './detectors/conversations.ts';
import { deliveredBeforeSent } from './detectors/delivered-before-sent.ts';
import { duplicates } from './detectors/duplicates.ts';
import { failed } from './detectors/failed.ts';
import { marked } from './detectors/marked.ts';
import { newestSentOk } from './detectors/newest-sent-ok.ts';
import { ownAddress } from './detectors/own-address.ts';
import { receipts } from './detectors/receipts.ts';
import { silence } from './detectors/silence.ts';
import { slow } from './detectors/slow.ts';
import { stuck } from './detectors/stuck.ts';
import { switchedToText } from './detectors/switched-to-text.ts';
import { totals } from './detectors/totals.ts';
import { undelivered } from './detectors/undelivered.ts';
import { uploads } from './detectors/uploads.ts';
import { failureOf, isDamage, notAStore, unknownShape } from './failure.ts';
import type { History } from './history/history.ts';
import { readHistory } from './history/read-history.ts';
import type { ReaderJob } from './job.ts';
import { isReadable, type Shape, shapeOf } from './shape.ts';
import { openStore, type Store } from './store.ts';
import { since2001, wallClock } from './times.ts';

/** Every SQLite file begins with these bytes (sqlite.org/fileformat.html). */
const SQLITE = 'SQLite format 3\0';

type Detected = Omit<MessagesFacts, 'database' | 'window' | 'futureDates' | 'attachments' | 'recentlyDeleted'>;

/** Asks every detector. `at` in milliseconds since 2001; the settings of Messages come from elsewhere and stay unknown. */
export function detected(history: History, at: number, timeZone: string): Detected {
  const wall = wallClock(timeZone);
  const { sent, oneToOne, received } = totals(history);
  const { places, late, backfill } = arrivals(history, at, wall);
  const { fellBackToText, deliveredQuietly, junk, filtered, corrupt, unlinked } = marked(history);
  return {
    sent: {
      total: sent,
      oneToOne,
      failed: failed(history),
      stuck: stuck(history, at),
      undelivered: undelivered(history, at),
      fellBackToText,
      switchedToText: switchedToText(history),
      deliveredQuietly,
      ...conversations(history, at),
      newestSentOk: newestSentOk(history),
      slow: slow(history),
      deliveredBeforeSent: deliveredBeforeSent(history),
      from: ownAddress(history),
    },
    received: { total: received, ...silence(history), late, backfill, duplicates: duplicates(history) },
    ...calendar(history, places, wall),
    receipts: { ...receipts(history), switchedOff: history.chats.receiptsOff.size },
    icloud: {
      ...uploads(history, at),
      pendingDeletes: null,
      on: null,
      paused: null,
      accountsMatch: null,
      lastSync: null,
      firstDownload: null,
    },
    keepDays: null,
    settingsReason: null,
    filtered,
    junk,
    unlinked,
    corrupt,
  };
}

/** All facts of an open store; a damaged part costs only what it holds, and is told. Throws what SQLite throws otherwise. */
function factsOf(store: Store, shape: Shape, bytes: number, job: ReaderJob): MessagesFacts {
  const at = since2001(job.at);
  const window = { from: since2001(job.from), to: since2001(job.to), at };
  let damaged = false;
  const unlessDamaged = <T>(ask: () => T, instead: T): T => {
    try {
      return ask();
    } catch (error) {
      if (!isDamage(error)) throw error;
      damaged = true;
      return instead;
    }
  };
  const { history, unreadRows } = readHistory(store, shape, window);
  const { icloud, ...rest } = detected(history, at, job.timeZone);
  const size = unlessDamaged(() => database(store, at), { messages: history.length, oldest: null, newest: null });
  const future = unlessDamaged(() => futureDates(store, shape, at), { mine: 0, theirs: 0 });
  const files = unlessDamaged(() => attachments(store, shape, window), { total: 0, stuck: 0, failed: 0 });
  const deleted = unlessDamaged(() => recentlyDeleted(store, shape), 0);
  const pending = unlessDamaged(() => pendingDeletes(store, shape), null);
  const contradicts = unlessDamaged(() => isDamaged(store, bytes), true);
  return {
    database: {
      bytes,
      ...size,
      possiblyStale: store.possiblyStale,
      unknownColumns: shape.unknownColumns,
      unreadRows,
      damaged: damaged || contradicts,
    },
    window: { from: new Date(job.from).toISOString(), to: new Date(job.to).toISOString() },
    ...rest,
    icloud: { ...icloud, pendingDeletes: pending },
    futureDates: future,
    attachments: files,
    recentlyDeleted: deleted,
  };
}

/**
 * Reads what the message store says about delivery, or why it cannot be read. Never throws; may take long on a large
 * store, so it belongs into a process of its own.
 */
export function readMessages(job: ReaderJob): Outcome<MessagesFacts> {
  try {
    // The system's own error tells a missing permission from a missing file; SQLite says the same for both.
    if (headOf(job.path) !== SQLITE) return notAStore;
    const store = openStore(job.path);
    try {
      const shape = shapeOf(store);
      if (!shape.has('message', 'ROWID')) return notAStore;
      if (!isReadable(shape)) return unknownShape;
      return got(factsOf(store, shape, statSync(job.path).size, job));
    } finally {
      store.close();
    }
  } catch (error) {
    return failureOf(error);
  }
}
