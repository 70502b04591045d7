import type { Handshake } from '../mac/doors.ts';
import type { Target } from './hosts.ts';

/** "Apple Server Authentication CA", "Apple Root CA - G3", "Apple Public Server RSA CA 12 - G1" and the like. */
const appleName = /^Apple (Inc\.?$|.*\bCA\b)/;

/**
 * Whether somebody stands in between and signs in Apple's place (Apple 101555: not supported). Node not trusting Apple's
 * own roots means nothing. Null where nothing can be said: no certificate seen, a host whose signer may be anybody, or a
 * public root that vouches for this very name, which nobody in between can have.
 */
export function intercepted(target: Target, { issuers, vouchedBy }: Handshake): boolean | null {
  if (!target.appleSigned) return null;
  if (vouchedBy === 'apple' || issuers.some((name) => appleName.test(name))) return false;
  return issuers.length === 0 || vouchedBy === 'public' ? null : true;
}
