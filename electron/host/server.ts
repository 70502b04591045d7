import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type Services } from '../../shared/contract.ts';
import { type Failure, failed } from '../../shared/reading.ts';
import { pageFile, pageHeaders } from '../page-files.ts';
import { readBody } from './body.ts';
import type { Session } from './session.ts';

/** What a host serves: the calls, the folder of the built page, and who may call. */
export interface Served {
  readonly services: Services;
  readonly root: string;
  readonly session: Session;
}

const headers = {
  ...pageHeaders,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
} as const;

/** The port a listening server got. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/**
 * The page and its calls on 127.0.0.1. The page itself holds no data and is given to anyone on this computer; every call
 * needs the key. A foreign host name is refused first, which stops other sites from pointing their own name at us.
 */
export function createHost(served: Served): Server {
  const server = createServer((request, response) => {
    reply(served, portOf(server), request, response).catch(() => response.destroy());
  });
  return server;
}

async function reply(served: Served, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.headers.host !== `127.0.0.1:${port}`) {
    return refuse(response, 421, failed('declined', `Undelivered answers only as 127.0.0.1:${port}.`));
  }
  const pathname = URL.parse(request.url ?? '/', 'http://127.0.0.1')?.pathname ?? '/';
  if (request.method === 'GET') return sendFile(served.root, pathname, response);
  if (request.method !== 'POST')
    return refuse(response, 405, failed('not_supported', 'This way of asking is not known.'));
  return call(served, port, pathname, request, response);
}

async function sendFile(root: string, pathname: string, response: ServerResponse): Promise<void> {
  const file = await pageFile(root, pathname);
  if (file === null) return refuse(response, 404, failed('not_found', 'There is no such page.'));
  response.writeHead(200, { ...headers, 'Content-Type': file.type }).end(file.body);
}

async function call(
  { services, session }: Served,
  port: number,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers.origin !== `http://127.0.0.1:${port}`) {
    return refuse(response, 403, failed('declined', 'Only the page of Undelivered may ask this.'));
  }
  if (!/^application\/json\s*(;|$)/.test(request.headers['content-type'] ?? '')) {
    return refuse(response, 415, failed('unreadable', 'Only JSON is taken here.'));
  }
  const opening = pathname === '/session';
  const known = session.knows(request.headers.cookie, port);
  if (!known && !opening) return refuse(response, 403, incomplete);
  const body = await readBody(request);
  if (!body.ok) return refuse(response, 400, body);
  if (opening) {
    if (!known && !session.isKey(keyIn(body.value))) return refuse(response, 403, incomplete);
    response.writeHead(204, { ...headers, 'Set-Cookie': session.cookie(port) }).end();
    return;
  }
  if (!pathname.startsWith('/api/')) return refuse(response, 404, failed('not_found', 'There is no such call.'));
  sendJson(response, 200, await answer(services, pathname.slice('/api/'.length), body.value));
}

const incomplete = failed('declined', 'The address is not complete. Open the whole address that Undelivered printed.');

const keyIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'key' in body ? body.key : null;

/** Closes the connection too: what is left of a refused request is not read. */
function refuse(response: ServerResponse, status: number, failure: Failure): void {
  response.setHeader('Connection', 'close');
  sendJson(response, status, failure);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}
