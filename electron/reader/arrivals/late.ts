import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { moment } from '../times.ts';
import { type Behind, runs } from './behind.ts';

/** Late messages that came directly after one another count as a burst from this number on. */
const BURST = 3;

type Late = MessagesFacts['received']['late'];

const momentOf = (ms: number): string => moment(ms) ?? '';

const burst = (late: readonly Behind[]): Late['bursts'][number] => ({
  sentFrom: momentOf(Math.min(...late.map(({ row }) => row.at))),
  sentTo: momentOf(Math.max(...late.map(({ row }) => row.at))),
  count: late.length,
  longestSeconds: Math.max(...late.map(({ row, newest }) => newest - row.at)) / 1000,
  asleep: null,
});

/** Late messages from others: those that came together, as after sleep, and those that came one by one. */
export function late(found: readonly Behind[]): Late {
  const groups = runs(found, 0).map((run) => run.filter(({ row }) => row.mine === 0));
  const bursts = groups.filter((group) => group.length >= BURST);
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  const together = bursts.reduce((sum, group) => sum + group.length, 0);
  return { count, bursts: bursts.map(burst), scattered: count - together };
}
