import type { X509Certificate } from 'node:crypto';
import { connect } from 'node:net';
import { connect as secure, type TLSSocket } from 'node:tls';
import { got, type Outcome } from '../../shared/reading.ts';
import type { Doors, Handshake } from './doors.ts';
import { codeOf, limited } from './limited.ts';
import { chainOf, signersOf, voucherOf } from './signers.ts';

/**
 * TCP, then TLS naming `host` as the server, then close; not a byte is sent after the handshake. Any certificate is let
 * through here, because Apple signs its message servers with roots of its own that Node does not know: that is normal.
 * A server that shows its certificate and then turns us away for lack of one of our own has been reached all the same.
 */
export const handshake =
  (signal: AbortSignal, appleRoots: readonly X509Certificate[]) =>
  ({ host, address, port, limitMs }: Parameters<Doors['handshake']>[0]): Promise<Outcome<Handshake>> => {
    const begun = performance.now();
    let stage: 'tcp' | 'tls' = 'tcp';
    const broke = (error: string) => got({ stage, error, issuers: [], ms: performance.now() - begun });
    return limited<Handshake>({ signal, limitMs, late: () => broke('ETIMEDOUT') }, (end) => {
      const reached = (leaf: X509Certificate, authorized: boolean, refusal: { error?: string }) => {
        const chain = chainOf(leaf);
        const vouchedBy = voucherOf(chain, appleRoots, authorized);
        const ms = performance.now() - begun;
        end(got({ stage: 'ok', ...refusal, issuers: signersOf(chain), ...(vouchedBy && { vouchedBy }), ms }));
      };
      const socket = connect({ host: address, port });
      let tls: TLSSocket | undefined;
      socket.on('error', (error) => end(broke(codeOf(error))));
      socket.on('connect', () => {
        stage = 'tls';
        const over = secure({ socket, servername: host, rejectUnauthorized: false });
        tls = over;
        over.on('error', (error) => {
          const code = codeOf(error);
          // Asking for the certificate takes it away from the connection, so it is done once.
          const leaf = code.includes('_ALERT_') ? over.getPeerX509Certificate() : undefined;
          if (leaf) reached(leaf, false, { error: code });
          else end(broke(code));
        });
        over.on('secureConnect', () => {
          const leaf = over.getPeerX509Certificate();
          if (leaf) reached(leaf, over.authorized, {});
          else end(broke('ERR_TLS_CERT_MISSING'));
        });
        over.on('close', () => end(broke('ECONNRESET')));
      });
      return () => {
        tls?.destroy();
        socket.destroy();
      };
    });
  };
