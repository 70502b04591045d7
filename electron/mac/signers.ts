import type { X509Certificate } from 'node:crypto';
import type { Handshake } from './doors.ts';

/** Chains are four long at most in practice; a made-up one must not keep us busy. */
const MOST = 8;

/** Names come from a stranger: no control characters, no novels. */
const tidy = (name: string) => name.replace(/\p{C}/gu, '').slice(0, 120).trim();

/** The certificates a server showed, from its own to the top. */
export function chainOf(leaf: X509Certificate): readonly X509Certificate[] {
  const chain = [leaf];
  for (let above = leaf.issuerCertificate; above && chain.length < MOST; above = above.issuerCertificate) {
    // The top of a chain may name itself as its issuer.
    if (chain.at(-1)?.fingerprint256 === above.fingerprint256) break;
    chain.push(above);
  }
  return chain;
}

/** Organisations and names of everybody who signed, from the leaf's issuer to the top, each once. */
export function signersOf(chain: readonly X509Certificate[]): readonly string[] {
  const issuers = chain.map((it) => it.toLegacyObject().issuer);
  const names = issuers.flatMap(({ O, CN }) => [O, CN].flat()).map((name) => tidy(name ?? ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

/**
 * Who was proven to stand behind the chain: one of `roots`, whatever the name on the leaf, or a public root if Node says so
 * (`authorized`, which includes the name).
 */
export function voucherOf(
  chain: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  authorized: boolean,
): Handshake['vouchedBy'] {
  const signed = (below: X509Certificate, above: X509Certificate) =>
    below.checkIssued(above) && below.verify(above.publicKey);
  // Only as far up as every signature holds: anybody can send a real certificate of Apple along.
  for (const [index, certificate] of chain.entries()) {
    if (roots.some((root) => signed(certificate, root))) return 'apple';
    const above = chain[index + 1];
    if (!above || !signed(certificate, above)) break;
  }
  return authorized ? 'public' : undefined;
}
