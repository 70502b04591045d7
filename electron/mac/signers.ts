import type { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { Handshake } from './doors.ts';

/** Chains are four long at most in practice; a made-up one must not keep us busy. */
const MOST = 8;

/** Names come from a stranger: no control characters, no novels. */
const tidy = (name: string) => name.replace(/\p{C}/gu, '').slice(0, 120).trim();

/** Organisations and names of everybody who signed, from the leaf's issuer to the top, each once. */
export function signersOf(leaf: DetailedPeerCertificate): readonly string[] {
  const names = new Set<string>();
  let certificate: DetailedPeerCertificate | undefined = leaf;
  for (let step = 0; step < MOST && certificate?.issuer; step += 1) {
    const { O, CN } = certificate.issuer;
    for (const name of [O, CN].flat()) if (name && tidy(name)) names.add(tidy(name));
    // The top of a chain names itself as its issuer.
    certificate = certificate.issuerCertificate === certificate ? undefined : certificate.issuerCertificate;
  }
  return [...names];
}

/** Whether one of `roots` stands at the top of the chain, or a public root vouches for this chain and this very name. */
export function voucherOf(tls: TLSSocket, roots: readonly X509Certificate[]): Handshake['vouchedBy'] {
  let certificate = tls.getPeerX509Certificate();
  for (let step = 0; step < MOST && certificate; step += 1) {
    const below = certificate;
    if (roots.some((root) => below.checkIssued(root) && below.verify(root.publicKey))) return 'apple';
    const above = below.issuerCertificate;
    certificate = above && below.verify(above.publicKey) ? above : undefined;
    if (above?.fingerprint256 === below.fingerprint256) break;
  }
  return tls.authorized ? 'public' : undefined;
}
