import { diceFor } from './dice.ts';
import { friends } from './friends.ts';
import { after, places } from './places.ts';
import type { Recipe, Sleep } from './recipe.ts';
import { type HistoryRow, row } from './row.ts';
import { confirmed } from './traffic.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Rows = readonly HistoryRow[];
interface Blocks {
  readonly blocks: number;
  readonly size: number;
  readonly newestFirst: boolean;
}

/** Single messages that come three minutes to an hour after something newer. */
function scattered(now: number, recipe: Recipe, count: number, rows: Rows): Rows {
  const dice = diceFor(recipe.seed, 'scattered');
  return after(rows, places(rows, count, now - 80 * DAY, now - 60 * DAY), ({ at }) => {
    const behind = dice.between(3 * MINUTE, HOUR);
    return [row({ chat: dice.pick(friends(recipe)), at: at - behind, mine: false, planted: 'scattered', behind })];
  });
}

/** Blocks of old messages of both sides, some of them weeks old, as iCloud puts them in between two ages in days. */
function blocksOf(now: number, recipe: Recipe, ages: readonly [number, number], asked: Blocks, rows: Rows): Rows {
  const dice = diceFor(recipe.seed, `block ${ages}`);
  const [oldest, youngest] = ages;
  const people = friends(recipe);
  return after(rows, places(rows, asked.blocks, now - oldest * DAY, now - youngest * DAY), (before, block) => {
    const made = Array.from({ length: asked.size }, (_, nth) => {
      const behind = dice.between(HOUR, 30 * DAY);
      const [chat, at] = [people[nth % people.length] ?? people[0], before.at - behind];
      const it = nth % 2 === 0 ? confirmed(dice, chat, at) : row({ chat, at, mine: false });
      return { ...it, planted: 'backfill' as const, behind, block: block + oldest * 1_000 };
    }).sort((a, b) => a.at - b.at);
    return asked.newestFirst ? made.reverse() : made;
  });
}

/** A night's messages: nothing is stored during the sleep, then the newest comes first and the others in order. */
function asleep(now: number, recipe: Recipe, { from, to, count }: Sleep, rows: Rows): Rows {
  const dice = diceFor(recipe.seed, `asleep ${from}`);
  const [slept, woke] = [now - from * HOUR, now - to * HOUR];
  const newest = row({ chat: friends(recipe)[0], at: woke - MINUTE, mine: false });
  const waiting = Array.from({ length: count - 1 }, () => dice.between(slept + 5 * MINUTE, woke - 10 * MINUTE))
    .sort((a, b) => a - b)
    .map((at) => {
      const chat = dice.pick(friends(recipe));
      return row({ chat, at, mine: false, planted: 'burst', behind: newest.at - at, block: from });
    });
  // What ordinary traffic held for the time of the sleep never happened.
  return [...rows.filter(({ at }) => at < slept), newest, ...waiting, ...rows.filter(({ at }) => at > woke)];
}

/** "Send Later": the row keeps the place at which it was written and gets the time at which it went out. */
function sentLater(now: number, recipe: Recipe, count: number, rows: Rows): Rows {
  const dice = diceFor(recipe.seed, 'sentLater');
  return after(rows, places(rows, count, now - 55 * DAY, now - 45 * DAY), ({ at }) => [
    confirmed(dice, dice.pick(friends(recipe)), at + dice.between(20 * HOUR, 3 * DAY)),
  ]);
}

/** A clock that runs ahead puts a later time on what is sent from here; confirmations come from outside. */
const fastClock = (now: number, seconds: number, rows: Rows): Rows =>
  rows.map((it) =>
    it.mine && it.at >= now - 17 * DAY && it.at <= now - 10 * DAY ? { ...it, at: it.at + seconds * 1_000 } : it,
  );

/** The rows in the order in which they came, with everything planted that changes this order or its times. */
export function arrivingFaults(now: number, recipe: Recipe, ordinary: Rows): Rows {
  const { storm } = recipe;
  let rows = ordinary;
  for (const sleep of [recipe.asleep ?? []].flat()) rows = asleep(now, recipe, sleep, rows);
  if (recipe.scattered) rows = scattered(now, recipe, recipe.scattered, rows);
  if (recipe.sentLater) rows = sentLater(now, recipe, recipe.sentLater, rows);
  if (recipe.backfill) rows = blocksOf(now, recipe, [40, 20], recipe.backfill, rows);
  if (storm) {
    const asked = { blocks: storm.days, size: storm.size, newestFirst: false };
    rows = blocksOf(now, recipe, [storm.days + 2, 2], asked, rows);
  }
  if (recipe.fastClock) rows = fastClock(now, recipe.fastClock, rows);
  return rows;
}
