import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Failure, failed, got, type Outcome } from '../../shared/reading.ts';
import type { Doors, Page } from './doors.ts';
import { codeOf, limited } from './limited.ts';
import { netFailure } from './net-failure.ts';
import type { Resolve } from './resolve.ts';

const flat = (headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));

/**
 * Gets one page over http or https on a connection of its own: no cookies, no cache, no redirects, real certificate check.
 * A page longer than `maxBytes` is cut there. `sentAt` is taken once the line stands, just before the request goes out,
 * and `receivedAt` when the head of the answer came.
 */
export const get =
  (signal: AbortSignal, resolve: Resolve) =>
  ({ url, limitMs, maxBytes }: Parameters<Doors['get']>[0]): Promise<Outcome<Page>> => {
    const host = new URL(url).hostname;
    let notFound: Failure | undefined;
    const look: LookupFunction = (name, _options, done) => {
      void resolve(name, limitMs).then((found) => {
        if (found.ok)
          return done(
            null,
            found.value.map((address) => ({ address, family: isIP(address) })),
          );
        notFound = found;
        done(new Error('not found'), []);
      });
    };
    const late = () => failed('timeout', `${host} did not answer in time.`);
    return limited<Page>({ signal, limitMs, late }, (end) => {
      const open = url.startsWith('https:') ? secure : plain;
      let sentAt = Date.now();
      const headers = { accept: '*/*', 'accept-encoding': 'identity', 'cache-control': 'no-cache' };
      const asked = open(url, { agent: false, lookup: look, headers }, (answer) => {
        const receivedAt = Date.now();
        const chunks: Buffer[] = [];
        let room = maxBytes;
        const done = () => {
          const body = Buffer.concat(chunks).toString('utf8');
          end(got({ status: answer.statusCode ?? 0, headers: flat(answer.headers), body, sentAt, receivedAt }));
        };
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk.subarray(0, room));
          room -= Math.min(room, chunk.length);
          if (room === 0) done();
        });
        answer.on('end', done);
        answer.on('error', (error) => end(netFailure(host, codeOf(error))));
        if (room === 0) done();
      });
      asked.on('socket', (socket) => {
        socket.once(url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
          sentAt = Date.now();
        });
      });
      asked.on('error', (error) => end(notFound ?? netFailure(host, codeOf(error))));
      asked.end();
      return () => asked.destroy();
    });
  };
