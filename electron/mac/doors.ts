import type { MessagesFacts } from '../../shared/facts/messages.ts';
import type { Outcome } from '../../shared/reading.ts';

/** What a program printed. Exit codes lie (`systemsetup` refuses with 0), so both streams are kept. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A UDP answer with this computer's own times around it, in milliseconds since 1970, as exact as the clock gives. */
export interface Datagram {
  readonly packet: Uint8Array;
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** How far TCP and TLS got, what the certificate says about its signer, and how long it took. Nothing is sent after it. */
export interface Handshake {
  readonly stage: 'ok' | 'tcp' | 'tls';
  readonly error?: string;
  /** Organisations and names of the signers, from the leaf's issuer to the top of the chain. */
  readonly issuers: readonly string[];
  /** Who was proven to stand behind the chain: a root given as Apple's own, or a public root for this very name. */
  readonly vouchedBy?: 'apple' | 'public';
  readonly ms: number;
}

/** A web answer; `receivedAt` in milliseconds since 1970 by this computer's clock. Redirects are not followed. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly sentAt: number;
  readonly receivedAt: number;
}

/**
 * The only ways to the outside. Probes get these and nothing else, so that the very same probe reads this Mac, a recorded
 * Mac or a sample. Each call has a time limit in milliseconds, never throws, ends early when the check-up is stopped, and
 * is written down in the privacy receipt by the live doors themselves. `probe` is the name under which it is recorded.
 */
export interface Doors {
  /** macOS, or a recording of one. Probes that need a Mac answer `not_supported` elsewhere. */
  readonly isMac: boolean;
  /** The time to judge by, in milliseconds since 1970. */
  readonly at: number;
  /** Runs a program by absolute path: no shell, no standard input, LC_ALL=C, output capped at 1 MB. */
  program(call: {
    readonly probe: string;
    readonly path: string;
    readonly args: readonly string[];
    readonly limitMs: number;
  }): Promise<Outcome<Printed>>;
  /** Sends one UDP packet and waits for one answer from the same address. */
  exchange(call: {
    readonly host: string;
    readonly port: number;
    readonly packet: Uint8Array;
    readonly limitMs: number;
  }): Promise<Outcome<Datagram>>;
  /** Asks the system's resolver, as every app does. */
  resolve(call: {
    readonly probe: string;
    readonly host: string;
    readonly limitMs: number;
  }): Promise<Outcome<readonly string[]>>;
  /** Connects to one address and shakes hands over TLS, naming `host` as the server. Sends nothing afterwards. */
  handshake(call: {
    readonly probe: string;
    readonly host: string;
    readonly address: string;
    readonly port: number;
    readonly limitMs: number;
  }): Promise<Outcome<Handshake>>;
  /** Gets one web page over http or https. */
  get(call: {
    readonly probe: string;
    readonly url: string;
    readonly limitMs: number;
    readonly maxBytes: number;
  }): Promise<Outcome<Page>>;
  /** Reads the message history of the check-up's window in a process of its own that can be killed. */
  scan(call: { readonly limitMs: number }): Promise<Outcome<MessagesFacts>>;
}
