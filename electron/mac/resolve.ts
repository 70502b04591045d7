import { type LookupAddress, lookup, Resolver } from 'node:dns';
import { isIP } from 'node:net';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import { codeOf, limited, stopped } from './limited.ts';

/** Looks a name up; addresses in the order in which the system would use them. */
export type Resolve = (host: string, limitMs: number) => Promise<Outcome<readonly string[]>>;

/** After this much silence of the system the name servers are asked directly as well, in milliseconds. */
const SILENCE_MS = 600;

/** The two ways to look a name up; tests bring their own. */
export interface Ways {
  readonly system: (host: string, done: (error: Error | null, found: LookupAddress[]) => void) => void;
  /** Starts asking; hands back how to stop. */
  readonly servers: (host: string, done: (found: readonly string[]) => void) => () => void;
}

const ways: Ways = {
  system: (host, done) => lookup(host, { all: true, order: 'verbatim' }, done),
  servers(host, done) {
    const resolver = new Resolver({ timeout: 4000, tries: 2 });
    resolver.resolve4(host, (error, found) => error || done(found));
    return () => resolver.cancel();
  },
};

const unfound = (host: string, code: string) =>
  code === 'ENOTFOUND' || code === 'ENODATA'
    ? failed('not_found', `The network says that there is no ${host}.`)
    : failed('offline', `The name ${host} could not be looked up (${code}).`);

/**
 * The look-up for one check-up. Look-ups of the same name share one question, and one that worked is kept.
 *
 * The system's own look-up is what every app sees, so it decides. But Node gives it only half of its four threads, and on
 * a slow line a dozen names would wait for each other; a name that waits is therefore also asked for directly, so that
 * waiting in our own queue is not mistaken for a broken network. Only an answer of the servers counts, never their silence.
 */
export function resolver(signal: AbortSignal, { system, servers } = ways): Resolve {
  const asked = new Map<string, Promise<Outcome<readonly string[]>>>();

  const ask = (host: string) =>
    new Promise<Outcome<readonly string[]>>((settle) => {
      let cancel: (() => void) | undefined;
      const end = (outcome: Outcome<readonly string[]>) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        cancel?.();
        settle(outcome);
      };
      const found = (addresses: readonly string[]) =>
        end(addresses.length > 0 ? got(addresses) : unfound(host, 'ENODATA'));
      const stop = () => end(stopped);
      const timer = setTimeout(() => {
        if (isIP(host) === 0) cancel = servers(host, found);
      }, SILENCE_MS);
      signal.addEventListener('abort', stop);
      system(host, (error, list) => (error ? end(unfound(host, codeOf(error))) : found(list.map((it) => it.address))));
    });

  return (host, limitMs) => {
    const late = () => failed('timeout', `Looking up ${host} took too long.`);
    return limited({ signal, limitMs, late }, (end) => {
      const answer = asked.get(host) ?? ask(host);
      asked.set(host, answer);
      void answer.then((outcome) => {
        if (!outcome.ok && asked.get(host) === answer) asked.delete(host);
        end(outcome);
      });
      return () => {};
    });
  };
}
