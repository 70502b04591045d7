import { isIPv6 } from 'node:net';
import type { HostFacts } from '../../shared/facts/apple-services.ts';
import { got, type Outcome, type Reason } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import type { Target } from './hosts.ts';
import { intercepted } from './issuer.ts';

/** One try may take so long for the name, and for TCP and TLS together. A slow line needs over 3 s for a handshake. */
const NAME_LIMIT_MS = 5000;
const SHAKE_LIMIT_MS = 4500;

/** Shorter than this a try says nothing about the host, in milliseconds. */
const LEAST_MS = 500;

const PROBE = 'apple-hosts';

/** The codes that a failed look-up stands for. */
const nameErrors: Partial<Record<Reason, string>> = {
  timeout: 'ETIMEDOUT',
  not_found: 'ENOTFOUND',
  offline: 'EAI_AGAIN',
};

/** Another address for the second try, of the other kind where there is one: one kind alone may be broken. */
const addressFor = (addresses: readonly string[], attempt: number): string => {
  const [first = ''] = addresses;
  if (attempt === 0) return first;
  return addresses.find((it) => isIPv6(it) !== isIPv6(first)) ?? addresses[1] ?? first;
};

/** Tries one host once, stage by stage. Fails only when it could not be tried. */
async function attempt(doors: Doors, target: Target, nth: number, left: () => number): Promise<Outcome<HostFacts>> {
  const { host, port, role } = target;
  const begun = performance.now();
  const row = { host, port, role, addresses: [], intercepted: null };
  const found = await doors.resolve({ probe: PROBE, host, limitMs: Math.min(NAME_LIMIT_MS, left()) });
  const ms = Math.round(performance.now() - begun);
  if (!found.ok) {
    const error = nameErrors[found.reason];
    return error === undefined ? found : got({ ...row, stage: 'dns', error, ms });
  }
  const addresses = found.value;
  const limitMs = Math.min(SHAKE_LIMIT_MS, Math.max(LEAST_MS, left()));
  const shaken = await doors.handshake({ probe: PROBE, host, port, limitMs, address: addressFor(addresses, nth) });
  if (!shaken.ok) return shaken;
  const { stage, error, issuers } = shaken.value;
  return got({
    ...row,
    addresses,
    stage,
    ...(error !== undefined && { error }),
    ...(issuers[0] !== undefined && { issuer: issuers[0] }),
    intercepted: intercepted(target, shaken.value),
    ms: ms + Math.round(shaken.value.ms),
  });
}

/** Tries again before anything is called unreachable, as long as there is time for a try that says something. */
async function again(doors: Doors, target: Target, first: HostFacts, left: () => number): Promise<Outcome<HostFacts>> {
  if (left() < LEAST_MS) return got(first);
  const second = await attempt(doors, target, 1, left);
  return second.ok || second.reason === 'cancelled' ? second : got(first);
}

const reached = (row: Outcome<HostFacts>) => row.ok && row.value.stage === 'ok';

/**
 * How far one host can be reached: name, TCP, TLS. When it cannot, the second way of Apple's devices is tried beside the
 * second try and becomes a row of its own. `left` says how many milliseconds the area still has.
 */
export async function reach(
  doors: Doors,
  { fallbackPort, ...target }: Target,
  left: () => number,
): Promise<readonly Outcome<HostFacts>[]> {
  const first = await attempt(doors, target, 0, left);
  if (!first.ok || reached(first)) return [first];
  const second = again(doors, target, first.value, left);
  if (fallbackPort === undefined || first.value.stage === 'dns') return [await second];
  const [retried, fallback] = await Promise.all([second, reach(doors, { ...target, port: fallbackPort }, left)]);
  return [retried, ...fallback];
}
