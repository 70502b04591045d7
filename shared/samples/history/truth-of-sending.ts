import type { Abilities } from './holds.ts';
import type { Recipe } from './recipe.ts';
import { chats, type HistoryRow } from './row.ts';
import { atShare, secondsUntilConfirmed } from './truth-of-speed.ts';

/** What was planted into the messages of mine. Times in ms since 1970. */
export interface SendingTruth {
  readonly sent: number;
  readonly oneToOne: number;
  readonly failed: number;
  readonly failedByCode: Readonly<Record<string, number>>;
  readonly failedConversations: number;
  readonly newestFailed: number | null;
  readonly stuck: number;
  readonly undelivered: number;
  readonly fellBack: number;
  readonly switched: number;
  readonly switchedSince: number | null;
  readonly forcedToText: number;
  readonly quiet: number;
  /** One-to-one conversations written to, with and without trouble; the same of groups. */
  readonly troubled: number;
  readonly clean: number;
  readonly groups: { readonly troubled: number; readonly clean: number };
  readonly newestSentOk: number | null;
  /** Seconds until confirmed, in rising order; its middle and slowest tenth, null below twenty. */
  readonly latencies: readonly number[];
  readonly over60s: number;
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  /** Seconds by which messages were confirmed too early, in rising order. */
  readonly early: readonly number[];
  readonly from: { readonly number: number; readonly email: number; readonly emailSince: number | null };
}

type Rows = readonly HistoryRow[];

const newest = (rows: Rows): number | null => (rows.length === 0 ? null : Math.max(...rows.map(({ at }) => at)));
const oldest = (rows: Rows): number | null => (rows.length === 0 ? null : Math.min(...rows.map(({ at }) => at)));
const chatsOf = (rows: Rows): ReadonlySet<number> => new Set(rows.flatMap(({ chat }) => chat ?? []));
const both = (some: ReadonlySet<number>, others: ReadonlySet<number>): number =>
  [...some].filter((chat) => others.has(chat)).length;
const pair = (written: ReadonlySet<number>, trouble: ReadonlySet<number>) => {
  const troubled = both(written, trouble);
  return { troubled, clean: written.size - troubled };
};

function ownAddress(mine: Rows): SendingTruth['from'] {
  const email = mine.filter(({ own }) => own === 'email');
  const number = mine.length - email.length;
  return { number, email: email.length, emailSince: number === 0 ? null : oldest(email) };
}

/** The truth about what I sent among the counted rows. */
export function sendingTruth(counted: Rows, can: Abilities, recipe?: Recipe): SendingTruth {
  const mine = counted.filter((it) => it.mine);
  const inGroups = mine.filter(({ chat }) => chat !== null && chats[chat]?.group === true);
  const toOne = mine.filter(({ chat }) => chat !== null && chats[chat]?.group === false);
  const failed = mine.filter(({ error }) => error !== 0);
  const fellBack = mine.filter(({ downgraded }) => downgraded);
  const planted = (what: HistoryRow['planted']) => mine.filter((it) => it.planted === what);
  const [stuck, undelivered, switched] = [planted('stuck'), planted('undelivered'), planted('switched')];
  const people = pair(chatsOf(toOne), chatsOf([...failed, ...stuck, ...undelivered, ...fellBack]));
  const { latencies, early } = secondsUntilConfirmed(mine);
  return {
    sent: mine.length,
    oneToOne: toOne.length,
    failed: failed.length,
    failedByCode: Object.fromEntries(
      [...Map.groupBy(failed, ({ error }) => error)].map(([code, rows]) => [code, rows.length]),
    ),
    failedConversations: chatsOf(failed).size,
    newestFailed: newest(failed),
    stuck: stuck.length,
    undelivered: undelivered.length,
    fellBack: fellBack.length,
    switched: chatsOf(switched).size,
    switchedSince: oldest(switched),
    forcedToText: both(chatsOf(mine), new Set(recipe?.forcedToText)),
    quiet: can.quiet ? mine.filter(({ quiet, notified }) => quiet && !notified).length : 0,
    ...people,
    groups: pair(chatsOf(inGroups), chatsOf([...failed, ...stuck])),
    newestSentOk: newest(mine.filter(({ service, sent, downgraded }) => service === 'iMessage' && sent && !downgraded)),
    latencies,
    over60s: latencies.filter((it) => it > 60).length,
    medianSeconds: atShare(latencies, 0.5),
    p90Seconds: atShare(latencies, 0.9),
    early,
    from: can.ownAddress ? ownAddress(mine) : { number: 0, email: 0, emailSince: null },
  };
}
