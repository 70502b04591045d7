import type { X509Certificate } from 'node:crypto';
import { connect } from 'node:net';
import { connect as secure, type TLSSocket } from 'node:tls';
import { got, type Outcome } from '../../shared/reading.ts';
import type { Doors, Handshake } from './doors.ts';
import { codeOf, limited } from './limited.ts';
import { signersOf, voucherOf } from './signers.ts';

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
      const reached = (tls: TLSSocket, refusal: { error?: string }) => {
        const voucher = voucherOf(tls, appleRoots);
        end(
          got({
            stage: 'ok',
            ...refusal,
            issuers: signersOf(tls.getPeerCertificate(true)),
            ...(voucher && { vouchedBy: voucher }),
            ms: performance.now() - begun,
          }),
        );
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
          if (code.includes('_ALERT_') && over.getPeerX509Certificate()) reached(over, { error: code });
          else end(broke(code));
        });
        over.on('secureConnect', () => reached(over, {}));
        over.on('close', () => end(broke('ECONNRESET')));
      });
      return () => {
        tls?.destroy();
        socket.destroy();
      };
    });
  };
