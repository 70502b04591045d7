import { createSocket, type Socket } from 'node:dgram';
import { createServer as createWeb, type Server as Web } from 'node:http';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { failed } from '../../shared/reading.ts';
import { askTimeServer } from '../probes/time-server.ts';
import type { Doors } from './doors.ts';
import { liveDoors } from './live-doors.ts';
import { receiptBook } from './receipt.ts';

const open: (Socket | Server | Web)[] = [];
afterEach(() => {
  for (const it of open.splice(0)) it.close();
});

function doors(signal = new AbortController().signal, isMac = false) {
  const receipt = receiptBook('/home/somebody');
  const scan: Doors['scan'] = async () => failed('not_supported', 'Not here.');
  return { receipt, live: liveDoors({ isMac, at: 0, signal, scan, receipt }) };
}

async function tcp(onConnect: (socket: { destroy(): unknown }) => void): Promise<number> {
  const server = createServer(onConnect);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function web(answer: Parameters<typeof createWeb>[1]): Promise<string> {
  const server = createWeb(answer);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
}

/** A time server on loopback; `change` spoils its answer. Its clock is 100 seconds ahead. */
async function timeServer(change: (packet: Buffer) => Buffer): Promise<number> {
  const socket = createSocket('udp4');
  open.push(socket);
  socket.on('message', (asked, from) => {
    const now = Date.now() / 1000 + 100 + 2_208_988_800;
    const packet = Buffer.alloc(48);
    packet[0] = (4 << 3) | 4;
    packet[1] = 1;
    asked.copy(packet, 24, 40, 48);
    for (const at of [16, 32, 40]) {
      packet.writeUInt32BE(Math.floor(now), at);
      packet.writeUInt32BE(Math.floor((now % 1) * 2 ** 32), at + 4);
    }
    socket.send(change(packet), from.port, from.address);
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  return socket.address().port;
}

/** Doors whose port 123 lies on loopback. */
const redirected = (live: Doors, port: number): Doors => ({
  ...live,
  exchange: (call) => live.exchange({ ...call, host: '127.0.0.1', port, limitMs: Math.min(call.limitMs, 400) }),
});

describe('asking a time server', () => {
  it('measures how far the clock is off, within its uncertainty', async () => {
    const port = await timeServer((packet) => packet);
    const answer = await askTimeServer(redirected(doors().live, port), 'time.example');
    expect(answer.ok).toBe(true);
    if (!answer.ok) return;
    expect(Math.abs(answer.value.offsetSeconds - 100)).toBeLessThanOrEqual(answer.value.uncertaintySeconds);
    expect(answer.value.uncertaintySeconds).toBeLessThan(2);
  });

  it.each([
    ['repeats another question', (packet: Buffer) => packet.fill(1, 24, 32)],
    ['says it has no time itself', (packet: Buffer) => packet.fill(16, 1, 2)],
    ['raises the leap alarm', (packet: Buffer) => packet.fill(0xc0 | (4 << 3) | 4, 0, 1)],
    ['sends a kiss of death', (packet: Buffer) => packet.fill(0, 1, 2)],
    ['holds no time', (packet: Buffer) => packet.fill(0, 40, 48)],
    ['is cut', (packet: Buffer) => packet.subarray(0, 20)],
  ])('an answer that %s is no measurement', async (_what, change) => {
    const port = await timeServer(change);
    expect((await askTimeServer(redirected(doors().live, port), 'time.example')).ok).toBe(false);
  });

  it('silence means that it could not be asked', async () => {
    const socket = createSocket('udp4');
    open.push(socket);
    await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
    const answer = await askTimeServer(redirected(doors().live, socket.address().port), 'time.example');
    expect(answer).toMatchObject({ ok: false, reason: 'timeout' });
  });
});

describe('shaking hands', () => {
  const shake = (live: Doors, port: number, limitMs = 400) =>
    live.handshake({ probe: 'test', host: 'localhost', address: '127.0.0.1', port, limitMs });

  it('a refused port fails at the connection', async () => {
    const port = await tcp(() => {});
    for (const it of open.splice(0)) it.close();
    expect(await shake(doors().live, port)).toMatchObject({ ok: true, value: { stage: 'tcp', error: 'ECONNREFUSED' } });
  });

  it('a mute server, and one that hangs up, fail at the handshake', async () => {
    expect(await shake(doors().live, await tcp(() => {}))).toMatchObject({ ok: true, value: { stage: 'tls' } });
    const hangsUp = await tcp((socket) => socket.destroy());
    expect(await shake(doors().live, hangsUp)).toMatchObject({ ok: true, value: { stage: 'tls' } });
  });

  it('ends at once when the check-up is stopped', async () => {
    const stop = new AbortController();
    const shaking = shake(doors(stop.signal).live, await tcp(() => {}), 60_000);
    stop.abort();
    expect(await shaking).toMatchObject({ ok: false, reason: 'cancelled' });
  });
});

describe('getting a page', () => {
  it('does not follow another place, and stops at its limits', async () => {
    const { live } = doors();
    const away = await web((_request, response) => response.writeHead(302, { location: 'http://example.com/' }).end());
    expect(await live.get({ probe: 'test', url: away, limitMs: 1000, maxBytes: 100 })).toMatchObject({
      ok: true,
      value: { status: 302 },
    });
    const endless = await web((_request, response) => {
      const more = () => response.write('x'.repeat(1000), () => setImmediate(more));
      more();
    });
    const cut = await live.get({ probe: 'test', url: endless, limitMs: 2000, maxBytes: 5000 });
    expect(cut.ok && cut.value.body).toHaveLength(5000);
    const slow = await web(() => {});
    expect(await live.get({ probe: 'test', url: slow, limitMs: 100, maxBytes: 100 })).toMatchObject({
      ok: false,
      reason: 'timeout',
    });
  });
});

describe('the receipt and programs', () => {
  it('lists every host that was asked, once', async () => {
    const { live, receipt } = doors();
    const url = await web((_request, response) => response.end('hello'));
    await live.get({ probe: 'test', url, limitMs: 1000, maxBytes: 100 });
    await live.get({ probe: 'test', url, limitMs: 1000, maxBytes: 100 });
    expect(receipt.view().hosts).toEqual([{ name: '127.0.0.1', port: Number(new URL(url).port), protocol: 'http' }]);
  });

  it('shows files below the home folder without its name', () => {
    const { receipt } = doors();
    receipt.file('/home/somebody/Library/Messages/chat.db');
    expect(receipt.view().files).toEqual([{ path: '~/Library/Messages/chat.db', reads: 1 }]);
  });

  it('starts nothing where there is no Mac, and passes no shell words where there is', async () => {
    const call = { probe: 'test', path: '/bin/echo', args: ['$HOME; rm'], limitMs: 2000 };
    expect(await doors().live.program(call)).toMatchObject({ ok: false, reason: 'not_supported' });
    expect(doors().receipt.view().commands).toEqual([]);
    expect(await doors(undefined, true).live.program(call)).toMatchObject({
      ok: true,
      value: { stdout: '$HOME; rm\n' },
    });
    const missing = { ...call, path: '/usr/sbin/not-there' };
    expect(await doors(undefined, true).live.program(missing)).toMatchObject({ ok: false });
    const slow = { ...call, path: '/bin/sleep', args: ['30'], limitMs: 100 };
    expect(await doors(undefined, true).live.program(slow)).toMatchObject({ ok: false, reason: 'timeout' });
  });
});
