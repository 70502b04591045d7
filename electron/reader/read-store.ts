import { statSync } from 'node:fs';
import type { MessagesFacts } from '../../shared/facts/messages.ts';
import { got, type Outcome } from '../../shared/reading.ts';
import { headOf } from '../mac/permission.ts';
import type { Arrival } from './arrivals/arrival.ts';
import { type Detector, detect } from './detector.ts';
import { arrivals, PAGE } from './detectors/arrivals.ts';
import { conversations } from './detectors/conversations.ts';
import { database } from './detectors/database.ts';
import { deliveredBeforeSent } from './detectors/delivered-before-sent.ts';
import { failed } from './detectors/failed.ts';
import { fellBackToText } from './detectors/fell-back-to-text.ts';
import { newestSentOk } from './detectors/newest-sent-ok.ts';
import { slow } from './detectors/slow.ts';
import { stuck } from './detectors/stuck.ts';
import { switchedToText } from './detectors/switched-to-text.ts';
import { totals } from './detectors/totals.ts';
import { undelivered } from './detectors/undelivered.ts';
import { failureOf, notAStore } from './failure.ts';
import type { ReaderJob } from './job.ts';
import { type Shape, shapeOf } from './shape.ts';
import { openStore, type Parameters, type Store } from './store.ts';
import { since2001 } from './times.ts';

/** Every SQLite file begins with these bytes (sqlite.org/fileformat.html). */
const SQLITE = 'SQLite format 3\0';

/** All messages of the window in the order of arrival, fetched page by page. */
function allArrivals(store: Store, shape: Shape, window: Parameters): readonly Arrival[] {
  const all: Arrival[] = [];
  for (;;) {
    const page = store.rows<Arrival>(arrivals.statement(shape), { ...window, after: all.at(-1)?.id ?? 0 });
    for (const row of page) all.push(row);
    if (page.length < PAGE) return all;
  }
}

/** Asks every detector about an open store. Throws what SQLite throws. */
export function factsOf(store: Store, bytes: number, job: ReaderJob): MessagesFacts {
  const shape = shapeOf(store);
  const window = { from: since2001(job.from), to: since2001(job.to), at: since2001(job.at) };
  const ask = <Row, Facts>(it: Detector<Row, Facts>): Facts => detect(it, store, shape, window);
  const { sent, oneToOne, received } = ask(totals);
  return {
    database: { bytes, ...ask(database), possiblyStale: store.possiblyStale, unknownColumns: shape.unknownColumns },
    window: { from: new Date(job.from).toISOString(), to: new Date(job.to).toISOString() },
    sent: {
      total: sent,
      oneToOne,
      failed: ask(failed),
      stuck: ask(stuck),
      undelivered: ask(undelivered),
      fellBackToText: ask(fellBackToText),
      switchedToText: ask(switchedToText),
      conversations: ask(conversations),
      newestSentOk: ask(newestSentOk),
      slow: ask(slow),
      deliveredBeforeSent: ask(deliveredBeforeSent),
    },
    received: { total: received, ...arrivals.facts(allArrivals(store, shape, window)) },
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
      if (!shapeOf(store).has('message', 'date')) return notAStore;
      return got(factsOf(store, statSync(job.path).size, job));
    } finally {
      store.close();
    }
  } catch (error) {
    return failureOf(error);
  }
}
