import type { HostFacts } from '../../shared/facts/apple-services.ts';

/** One of Apple's servers to try. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly role: HostFacts['role'];
  /** The way Apple's own devices take when `port` is closed. */
  readonly fallbackPort?: number;
  /** Apple signs it with a root of its own, so any other signer stands in between. Not known for sure of the others. */
  readonly appleSigned?: true;
}

/**
 * Host names, ports and purposes: Apple 101555 and 102266 (`courier` 5223 with 443 as the second way; a Mac picks one of
 * about fifty numbered names, three fixed ones stand for all). Signers: the certificates that OpenBubbles/rustpush trusts
 * for these hosts. init.push is content delivery; `www` is the control that tells "no internet" from "no Apple messages".
 */
export const targets: readonly Target[] = [
  { host: '1-courier.push.apple.com', port: 5223, role: 'push', fallbackPort: 443, appleSigned: true },
  { host: '10-courier.push.apple.com', port: 5223, role: 'push', fallbackPort: 443, appleSigned: true },
  { host: '20-courier.push.apple.com', port: 5223, role: 'push', fallbackPort: 443, appleSigned: true },
  // Tells a Mac which courier to use; it carries no messages, so it is not counted as a way for them.
  { host: 'init.push.apple.com', port: 443, role: 'identity' },
  { host: 'init.ess.apple.com', port: 443, role: 'identity', appleSigned: true },
  { host: 'identity.ess.apple.com', port: 443, role: 'identity', appleSigned: true },
  { host: 'profile.ess.apple.com', port: 443, role: 'identity', appleSigned: true },
  { host: 'query.ess.apple.com', port: 443, role: 'lookup', appleSigned: true },
  { host: 'gateway.icloud.com', port: 443, role: 'icloud' },
  { host: 'www.apple.com', port: 443, role: 'web' },
];
