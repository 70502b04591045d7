import type { Call, Input, Reply } from '../shared/contract.ts';
import { type Failure, failed } from '../shared/reading.ts';

/** The contract from the page's side: every call comes back as a value, a lost connection too (reason `offline`). */
export type Ask = <C extends Call>(name: C, input: Input<C>) => Promise<Reply<C>>;

/** What the window's preload script puts on the page; absent in a browser. */
interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
}

declare global {
  interface Window {
    readonly api?: Bridge;
  }
}

const lost: Failure = failed('offline', 'The connection to Undelivered was lost. It may have been closed.');

/** Asks the browser host over HTTP on the page's own origin. */
async function overHttp(name: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return response.json();
}

const isReply = (it: unknown): it is Reply<Call> => typeof it === 'object' && it !== null && 'ok' in it;

/** Takes the window's bridge where there is one, else HTTP. */
export function createClient(bridge: Bridge | undefined): Ask {
  const carry = bridge?.call ?? overHttp;
  return async <C extends Call>(name: C, input: Input<C>): Promise<Reply<C>> => {
    try {
      const reply = await carry(name, input);
      return isReply(reply) ? (reply as Reply<C>) : lost;
    } catch {
      return lost;
    }
  };
}
