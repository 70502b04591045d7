import { arrivingFaults } from './arriving.ts';
import { dice } from './dice.ts';
import type { Recipe } from './recipe.ts';
import { type HistoryRow, row } from './row.ts';
import { sendingFaults, switchedOver } from './sending.ts';
import { traffic } from './traffic.ts';

const HOUR = 3_600_000;

/** Whether stores of this kind keep some times in whole seconds: those of old systems, and those carried over from them. */
export const keepsSeconds = ({ schema }: Recipe): boolean => schema === 'el-capitan' || schema === 'sequoia-upgraded';

/** A "Send Later" message that has not gone out yet. */
const scheduled = (now: number) => row({ chat: 1, at: now + 20 * HOUR, mine: true, sent: false, kind: 'scheduled' });

/** Makes the rows of a history up to `now` (milliseconds since 1970), in the order in which the Mac stored them. */
export function history(recipe: Recipe, now: number): readonly HistoryRow[] {
  const chance = dice(recipe.seed);
  const usual = traffic(chance, now, recipe.schema !== 'el-capitan').map(switchedOver(now, recipe));
  const inOrder = [...usual, ...sendingFaults(chance, now, recipe)].sort((a, b) => a.at - b.at);
  const rows = [...arrivingFaults(chance, now, recipe, inOrder), scheduled(now)];
  if (!keepsSeconds(recipe)) return rows;
  const whole = (time: number | null) => (time === null ? null : Math.floor(time / 1_000) * 1_000);
  return rows.map((it) => ({
    ...it,
    at: whole(it.at) ?? it.at,
    deliveredAt: whole(it.deliveredAt),
    readAt: whole(it.readAt),
  }));
}
