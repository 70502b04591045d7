import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import { moment } from '../times.ts';
import { type Behind, runs } from './behind.ts';

/** Late messages that came directly after one another count as a burst from this number on. */
const BURST = 3;

type Late = MessagesFacts['received']['late'];

const extreme = (late: readonly Behind[], which: (a: number, b: number) => number, value: (one: Behind) => number) =>
  late.reduce((sum, one) => which(sum, value(one)), value(late[0] ?? { nth: 0, at: 0, newest: 0 }));

const burst = (late: readonly Behind[]): Late['bursts'][number] => ({
  sentFrom: moment(extreme(late, Math.min, ({ at }) => at)) ?? '',
  sentTo: moment(extreme(late, Math.max, ({ at }) => at)) ?? '',
  count: late.length,
  longestSeconds: extreme(late, Math.max, ({ at, newest }) => newest - at) / 1_000,
  asleep: null,
});

/** Messages from others among `found`: places of them all, those that came together, and those that came one by one. */
export function late(history: History, found: readonly Behind[]): { late: Late; places: ReadonlySet<number> } {
  const theirs = ({ nth }: Behind) => ((history.flags[nth] ?? 0) & flag.mine) === 0;
  const groups = runs(found, 0).map((run) => run.filter(theirs));
  const bursts = groups.filter((group) => group.length >= BURST);
  const places = new Set(groups.flat().map(({ nth }) => nth));
  const together = bursts.reduce((sum, group) => sum + group.length, 0);
  return { late: { count: places.size, bursts: bursts.map(burst), scattered: places.size - together }, places };
}
