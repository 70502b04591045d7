import type { X509Certificate } from 'node:crypto';
import { failed } from '../../shared/reading.ts';
import type { Doors } from './doors.ts';
import { exchange } from './exchange.ts';
import { get } from './get.ts';
import { handshake } from './handshake.ts';
import { program } from './program.ts';
import type { ReceiptBook } from './receipt.ts';
import { resolver } from './resolve.ts';

/** What the doors of one check-up of this computer are made of. */
export interface LiveDoors {
  readonly isMac: boolean;
  /** The time to judge by, in milliseconds since 1970. */
  readonly at: number;
  /** Ends everything that still runs, within a moment. */
  readonly signal: AbortSignal;
  /** Reads the message history; writes its own files into the receipt. */
  readonly scan: Doors['scan'];
  readonly receipt: ReceiptBook;
  /** Certificates that stand for Apple's own roots. Without them Apple is known by the names in its chain. */
  readonly appleRoots?: readonly X509Certificate[];
}

/** The ways from this very computer to the outside, one set per check-up. Whatever is used is written into the receipt. */
export function liveDoors({ isMac, at, signal, scan, receipt, appleRoots = [] }: LiveDoors): Doors {
  const resolve = resolver(signal);
  const run = program(signal);
  const send = exchange(signal, resolve);
  const shake = handshake(signal, appleRoots);
  const open = get(signal, resolve);
  return {
    isMac,
    at,
    scan,
    async program(call) {
      if (!isMac) return failed('not_supported', 'This can only be seen on a Mac.');
      receipt.command(call.path, call.args);
      return run(call);
    },
    exchange(call) {
      receipt.host(call.host, call.port, 'udp');
      return send(call);
    },
    resolve: ({ host, limitMs }) => resolve(host, limitMs),
    handshake(call) {
      receipt.host(call.host, call.port, 'tls');
      return shake(call);
    },
    async get(call) {
      if (!URL.canParse(call.url)) return failed('unreadable', 'That is not a web address.');
      const { protocol, hostname, port } = new URL(call.url);
      const secure = protocol === 'https:';
      receipt.host(hostname, Number(port) || (secure ? 443 : 80), secure ? 'https' : 'http');
      return open(call);
    },
  };
}
