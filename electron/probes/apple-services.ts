import type { AppleServicesFacts } from '../../shared/facts/apple-services.ts';
import { got, type Outcome } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import { captivePortal } from './captive-portal.ts';
import { targets } from './hosts.ts';
import { reach } from './reach.ts';
import { systemStatus } from './system-status.ts';

/** The whole area, in milliseconds: two tries with a server that accepts and then says nothing have to fit in. */
const LIMIT_MS = 11_500;

/**
 * Whether Apple can be reached from here, host by host, whether a log-in page stands in the way, and what Apple says of
 * itself; all at the same time. Offline is an answer too: then every host says where it failed. It fails only when nothing
 * could be tried at all.
 */
export async function appleServices(doors: Doors): Promise<Outcome<AppleServicesFacts>> {
  const begun = performance.now();
  const left = () => LIMIT_MS - (performance.now() - begun);
  const [rows, portal, status] = await Promise.all([
    Promise.all(targets.map((target) => reach(doors, target, left))),
    captivePortal(doors),
    systemStatus(doors),
  ]);
  const outcomes = rows.flat();
  const hosts = outcomes.flatMap((it) => (it.ok ? [it.value] : []));
  const failures = outcomes.flatMap((it) => (it.ok ? [] : [it]));
  const failure = failures.find(({ reason }) => reason === 'cancelled') ?? failures[0];
  if (failure?.reason === 'cancelled') return failure;
  if (failure && hosts.length === 0 && portal === null && !status.ok) return failure;
  return got({ hosts, captivePortal: portal, status });
}
