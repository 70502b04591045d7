import type { ClockFacts } from '../../shared/facts/clock.ts';

/** What one server says about this clock. */
export type Witness = Omit<ClockFacts, 'servers'>;

const agree = (one: Witness, other: Witness) =>
  Math.abs(one.offsetSeconds - other.offsetSeconds) <= one.uncertaintySeconds + other.uncertaintySeconds;

/**
 * What the servers say together: the answer most of them agree with, the finer one when in doubt. Two agree when their
 * uncertainties overlap; `servers` counts different servers only. Undefined without any answer.
 */
export function agreement(witnesses: readonly Witness[]): ClockFacts | undefined {
  const counted = witnesses.map((it) => ({
    ...it,
    servers: new Set(witnesses.filter((other) => agree(it, other)).map(({ server }) => server)).size,
  }));
  return counted.sort((a, b) => b.servers - a.servers || a.uncertaintySeconds - b.uncertaintySeconds)[0];
}
