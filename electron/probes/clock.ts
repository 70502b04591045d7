import { setTimeout as after } from 'node:timers/promises';
import type { ClockFacts } from '../../shared/facts/clock.ts';
import { type Failure, failed, got, type Outcome } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import { agreement, type Witness } from './agreement.ts';
import { webDates } from './https-date.ts';
import { readSntpOutput } from './sntp-output.ts';
import { askTimeServer } from './time-server.ts';

/** Apple's time servers; two, because one alone may be wrong or not itself. */
const servers = ['time.apple.com', 'time.euro.apple.com'] as const;

/** How long the time servers have alone before the other ways are tried beside them, in milliseconds. */
const PATIENCE_MS = 1000;
const PROGRAM_LIMIT_MS = 4500;

const noServer = failed('offline', 'No time server could be reached.');

const askServers = (doors: Doors) => Promise.all(servers.map((host) => askTimeServer(doors, host)));

const askProgram = async (doors: Doors): Promise<Outcome<Witness>> => {
  const [host] = servers;
  const printed = await doors.program({
    probe: 'sntp',
    path: '/usr/bin/sntp',
    args: [host],
    limitMs: PROGRAM_LIMIT_MS,
  });
  if (!printed.ok) return printed;
  const read = readSntpOutput(`${printed.value.stderr}\n${printed.value.stdout}`);
  return read.ok ? got({ ...read.value, server: read.value.server ?? host, method: 'sntp' }) : read;
};

const answered = (outcomes: readonly Outcome<Witness>[]) => outcomes.flatMap((it) => (it.ok ? [it.value] : []));

/** Of several reasons the one that says most: that something was not recorded or does not exist here says least. */
const mostTelling = (failures: readonly Failure[]): Failure =>
  failures.find(({ reason }) => reason === 'cancelled') ??
  failures.find(({ reason }) => reason !== 'not_recorded' && reason !== 'not_supported') ??
  failures.find(({ reason }) => reason === 'not_recorded') ??
  failed('offline', 'No time server could be asked.');

/**
 * How far this clock is from network time. The time servers are asked directly; unless two of them soon agree, macOS' own
 * program and the `Date` of a few web answers are asked as well (port 123 is closed in many networks). No answer means that
 * it could not be asked, never that the clock is wrong.
 */
export async function clock(doors: Doors): Promise<Outcome<ClockFacts>> {
  const direct = askServers(doors);
  const early = await Promise.race([direct, after(PATIENCE_MS, [], { ref: false })]);
  const quick = agreement(answered(early));
  if (quick && quick.servers > 1) return got(quick);

  const [own, program, web] = await Promise.all([direct, askProgram(doors), webDates(doors)]);
  const all = [...own, program, ...web];
  const facts = agreement(answered(all));
  if (facts) return got(facts);
  const why = mostTelling(all.flatMap((it) => (it.ok ? [] : [it]))) ?? noServer;
  // A name that is not found says nothing about the clock: nobody could be asked.
  return why.reason === 'not_found' ? noServer : why;
}
