import { createSocket } from 'node:dgram';
import { isIPv4, isIPv6 } from 'node:net';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import type { Datagram, Doors } from './doors.ts';
import { codeOf, limited } from './limited.ts';
import { netFailure } from './net-failure.ts';
import type { Resolve } from './resolve.ts';

/**
 * Sends one UDP packet and waits for one answer. The socket is connected, so packets of other senders never come in and a
 * closed port answers at once. Times are those of the wall clock on purpose: it is the clock that is looked at.
 */
export const exchange =
  (signal: AbortSignal, resolve: Resolve) =>
  async ({ host, port, packet, limitMs }: Parameters<Doors['exchange']>[0]): Promise<Outcome<Datagram>> => {
    const begun = performance.now();
    const found = await resolve(host, limitMs);
    if (!found.ok) return found;
    const address = found.value.find((it) => isIPv4(it)) ?? found.value[0] ?? '';
    const left = limitMs - (performance.now() - begun);
    const late = () => failed('timeout', `${host} did not answer in time.`);
    return limited({ signal, limitMs: left, late }, (end) => {
      const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
      let sentAt = 0;
      socket.on('error', (error) => end(netFailure(host, codeOf(error))));
      socket.on('message', (answer) => end(got({ packet: new Uint8Array(answer), sentAt, receivedAt: Date.now() })));
      socket.on('connect', () => {
        sentAt = Date.now();
        socket.send(packet, (error) => error && end(netFailure(host, codeOf(error))));
      });
      // The address goes in, not the name: a second look-up could not be stopped.
      socket.connect(port, address);
      return () => socket.close();
    });
  };
