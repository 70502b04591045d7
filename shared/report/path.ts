import { checks } from '../checks/index.ts';
import type { Area } from '../facts/index.ts';
import type { Finding } from '../finding.ts';
import type { Cause, Seat } from '../knowledge/cause.ts';
import { type Direction, type Station, stations } from '../station.ts';
import type { LineState, Path, StationState } from './view.ts';

/** The check whose note stands under a station that is fine; without one: "All checks are fine". */
const leadChecks: Partial<Record<Station, string>> = {
  you: 'nothing-leaves',
  network: 'push-blocked',
  apple: 'status-page-issue',
  person: 'undelivered',
};

const unseenNotes: Record<Station, string> = {
  you: 'Sign-in not checked',
  mac: 'Not all could be checked',
  network: 'Not all could be checked',
  apple: 'Not all could be checked',
  person: 'We cannot see their phone',
};

/** Which line breaks when the cause sits there: the one after the last station the message surely reached. */
const breaks: Record<Direction, Record<Exclude<Seat, 'elsewhere'>, number>> = {
  send: { mac: 1, account: 1, network: 2, apple: 2, person: 3 },
  receive: { mac: 1, account: 1, network: 2, apple: 3, person: 3 },
};

interface Spot {
  readonly state: StationState;
  readonly note: string;
}

function spotOf(station: Station, findings: readonly Finding[], running: readonly Area[]): Spot {
  const mine = checks.filter((it) => it.station === station);
  if (mine.some(({ needs }) => needs.some((area) => running.includes(area))))
    return { state: 'looking', note: 'Checking now...' };
  const here = findings.filter((it) => it.station === station && it.verdict !== 'not-applicable');
  const worst =
    here.find(({ verdict, grade }) => verdict === 'problem' && grade === 'trouble') ??
    here.find(({ verdict }) => verdict === 'problem');
  if (worst) return { state: worst.grade, note: worst.note };
  if (here.some(({ verdict }) => verdict === 'unknown')) return { state: 'unknown', note: unseenNotes[station] };
  if (here.length === 0)
    return findings.length > 0 && running.length === 0
      ? { state: 'unknown', note: unseenNotes[station] }
      : { state: 'waiting', note: 'Waiting' };
  const lead = here.find(({ id }) => id === leadChecks[station]);
  return { state: 'fine', note: lead?.note ?? 'All checks are fine' };
}

function linesOf(spots: readonly Spot[], cause: Cause | null, direction: Direction | null): Path['lines'] {
  const known = (index: number) => spots[index]?.state === 'fine' || spots[index]?.state === 'notice';
  const at = cause && cause.seat !== 'elsewhere' && direction ? breaks[direction][cause.seat] : null;
  const line = (index: number): LineState => {
    if (at === null) return known(index) && known(index + 1) ? 'open' : 'not-reached';
    if (index === at) return cause?.effect === 'delays' ? 'slow' : 'stuck';
    const before = direction === 'receive' ? index > at : index < at;
    return before || cause?.effect === 'delays' ? 'open' : 'not-reached';
  };
  return [line(0), line(1), line(2), line(3)];
}

/**
 * The picture of the way. A ring says how a station is, a line says how far the message gets; `cause` draws the break and is
 * null while none is likely enough.
 */
export function pathOf(
  findings: readonly Finding[],
  running: readonly Area[],
  cause: Cause | null,
  direction: Direction | null,
): Path {
  const spots = stations.map((station) => spotOf(station, findings, running));
  return {
    stations: stations.map((station, index) => ({ station, ...(spots[index] ?? { state: 'waiting', note: '' }) })),
    lines: linesOf(spots, running.length > 0 ? null : cause, direction),
    direction,
  };
}
