import type { SystemFacts } from '../../shared/facts/system.ts';
import { got, type Outcome } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import { readBootTime } from './boot-time.ts';
import { readSwVers } from './sw-vers.ts';

const LIMIT_MS = 4000;

/** Which macOS this is and since when it runs. Fails without a version; times that are missing are null. */
export async function system(doors: Doors): Promise<Outcome<SystemFacts>> {
  const [version, times] = await Promise.all([
    doors.program({ probe: 'sw_vers', path: '/usr/bin/sw_vers', args: [], limitMs: LIMIT_MS }),
    doors.program({
      probe: 'sysctl-boottime',
      path: '/usr/sbin/sysctl',
      args: ['kern.boottime', 'kern.sleeptime', 'kern.waketime'],
      limitMs: LIMIT_MS,
    }),
  ]);
  if (!version.ok) return version;
  const read = readSwVers(version.value.stdout);
  return read.ok ? got({ ...read.value, ...readBootTime(times.ok ? times.value.stdout : '') }) : read;
}
