import { arrivingFaults } from './arriving.ts';
import { attached } from './attached.ts';
import { diceFor } from './dice.ts';
import { abilities, keepsSeconds } from './holds.ts';
import { misdated } from './misdated.ts';
import { away, inside, silent } from './moments.ts';
import { receiptsByTime, withReceipts } from './receipts.ts';
import { received } from './receiving.ts';
import type { Recipe } from './recipe.ts';
import { type HistoryRow, row } from './row.ts';
import { sendingFaults, switchedOver } from './sending.ts';
import { throughout } from './throughout.ts';
import { traffic } from './traffic.ts';

const HOUR = 3_600_000;

/** How many days of traffic are made at once, with everything planted: more than the usual window, to try its edge. */
const DAYS = 120;

/** A "Send Later" message that has not gone out yet. */
const scheduled = (now: number) => row({ chat: 1, at: now + 20 * HOUR, mine: true, sent: false, kind: 'scheduled' });

const inSeconds = (it: HistoryRow): HistoryRow => {
  const whole = (time: number | null) => (time === null ? null : Math.floor(time / 1_000) * 1_000);
  return { ...it, at: whole(it.at) ?? it.at, deliveredAt: whole(it.deliveredAt), readAt: whole(it.readAt) };
};

/** The last months of a history, with everything that the recipe plants. */
function recent(recipe: Recipe, now: number, usual: readonly HistoryRow[]): readonly HistoryRow[] {
  const [nothing, nobody] = [away(recipe, now), silent(recipe, now)];
  const held = usual.filter(({ mine, at }) => !inside(mine ? nothing : nobody, at)).map(switchedOver(now, recipe));
  const inOrder = [
    ...held,
    ...sendingFaults(now, recipe),
    ...received(now, recipe, held),
    ...attached(now, recipe),
  ].sort((a, b) => a.at - b.at);
  const arrived = misdated(now, recipe, arrivingFaults(now, recipe, inOrder));
  const all = abilities(recipe.schema).scheduled ? [...arrived, scheduled(now)] : arrived;
  return throughout(now, recipe, all);
}

/**
 * Makes the rows of a history up to `now` (milliseconds since 1970) one after the other, in the order in which the Mac
 * stored them. Only the last months are ever held at once, so the history may be as long as one likes.
 */
export function* historyRows(recipe: Recipe, now: number): Generator<HistoryRow> {
  const { perDay = undefined, days = DAYS } = recipe.scale ?? {};
  const { reactions } = abilities(recipe.schema);
  const usual = diceFor(recipe.seed, 'traffic');
  const read = withReceipts(diceFor(recipe.seed, 'receipts'), now, recipe);
  const unit = keepsSeconds(recipe.schema) ? inSeconds : (it: HistoryRow) => it;
  const uploaded = recipe.icloud?.uploaded === true;
  for (const it of traffic(usual, now, { first: days, last: DAYS + 1, perDay, reactions }))
    yield unit(read({ ...it, uploaded }));
  const last = [...traffic(usual, now, { first: Math.min(days, DAYS), last: 0, perDay, reactions })];
  yield* receiptsByTime(recent(recipe, now, last), read).map(unit);
}

/** The same as a list, for histories of ordinary length. */
export const history = (recipe: Recipe, now: number): readonly HistoryRow[] => [...historyRows(recipe, now)];
