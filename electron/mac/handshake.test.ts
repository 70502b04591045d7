import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { targets } from '../probes/hosts.ts';
import { intercepted } from '../probes/issuer.ts';
import { handshake } from './handshake.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', `test-only-${name}.pem`));
const root = new X509Certificate(sample('root'));
const courier = targets.find(({ role }) => role === 'push') ?? targets[0];

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A TLS server on loopback, signed by a company of our own making; what it is sent is collected. */
async function server(received: Buffer[] = []): Promise<number> {
  const made = createServer({ cert: sample('chain'), key: sample('key') }, (socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => received.push(chunk));
  });
  made.on('tlsClientError', () => {});
  open.push(made);
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  const address = made.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const shake = (port: number, roots: readonly X509Certificate[] = [], host = 'courier.push.apple.com') =>
  handshake(new AbortController().signal, roots)({ probe: 'test', host, address: '127.0.0.1', port, limitMs: 5000 });

describe('a handshake with a server that speaks TLS', () => {
  it('names everybody who signed, from the leaf up, although nobody trusts them', async () => {
    expect(await shake(await server())).toMatchObject({
      ok: true,
      value: { stage: 'ok', issuers: ['Test Inspection Company', 'Test Inspection CA', 'Test Inspection Root'] },
    });
  });

  it('is seen as interception when the company stands in for Apple', async () => {
    const shaken = await shake(await server());
    expect(courier && shaken.ok && intercepted(courier, shaken.value)).toBe(true);
  });

  it('is Apple’s when the chain leads to a root given as Apple’s, whatever name is on the certificate', async () => {
    const shaken = await shake(await server(), [root], '1-courier.push.apple.com');
    expect(shaken).toMatchObject({ ok: true, value: { stage: 'ok', vouchedBy: 'apple' } });
    expect(courier && shaken.ok && intercepted(courier, shaken.value)).toBe(false);
  });

  it('sends nothing after it, and closes', async () => {
    const received: Buffer[] = [];
    const port = await server(received);
    await shake(port);
    await new Promise<void>((done) => open.splice(0)[0]?.close(() => done()));
    expect(received).toEqual([]);
  });
});

describe('who signed', () => {
  const shaken = (issuers: readonly string[], vouchedBy?: 'apple' | 'public') => ({
    stage: 'ok' as const,
    issuers,
    ms: 1,
    ...(vouchedBy && { vouchedBy }),
  });
  const of = (host: string) => targets.find((it) => it.host === host) ?? { host, port: 443, role: 'web' as const };
  const judge = (host: string, ...seen: Parameters<typeof shaken>) => intercepted(of(host), shaken(...seen));

  it('Apple’s own roots are never a fault', () => {
    expect(judge('identity.ess.apple.com', ['Apple Inc.', 'Apple Server Authentication CA'])).toBe(false);
    expect(judge('init.ess.apple.com', ['Apple Server Authentication CA 2', 'Apple Root CA - G3'])).toBe(false);
  });

  it.each(['Zscaler Inc.', 'Fortinet', 'mitmproxy', 'Applebaum Inc.', 'Pineapple Inc.'])('%s is not Apple', (name) => {
    expect(judge('1-courier.push.apple.com', [name])).toBe(true);
  });

  it('nothing is said without a certificate, under a public root, or of hosts whose signer may be anybody', () => {
    expect(judge('1-courier.push.apple.com', [])).toBe(null);
    expect(judge('query.ess.apple.com', ['DigiCert Inc'], 'public')).toBe(null);
    expect(judge('www.apple.com', ['Zscaler Inc.'])).toBe(null);
    expect(judge('gateway.icloud.com', ['DigiCert Inc'])).toBe(null);
  });
});
