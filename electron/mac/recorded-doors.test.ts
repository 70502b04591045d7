import { describe, expect, it } from 'vitest';
import { failed } from '../../shared/reading.ts';
import { recordedDoors } from './recorded-doors.ts';

const doorsOf = (raw: Readonly<Record<string, string>>) =>
  recordedDoors({ at: 1000, raw: (probe) => raw[probe], scan: async () => failed('not_recorded', 'Nothing.') });
const page = (text: string, maxBytes = 1000) =>
  doorsOf({ page: text }).get({ probe: 'page', url: 'http://a.example/', limitMs: 1, maxBytes });

describe('a recorded page', () => {
  it('is its body alone', async () => {
    expect(await page('<BODY>Success</BODY>')).toMatchObject({
      ok: true,
      value: { status: 200, body: '<BODY>Success</BODY>', sentAt: 1000, receivedAt: 1000 },
    });
  });

  it.each([
    ['HTTP 302\nLocation: http://hotel.example/\n\n<p>gone\n\nthere', 302, '<p>gone\n\nthere'],
    ['HTTP/1.1 302 Found\r\nLocation: http://hotel.example/\r\n\r\nbody', 302, 'body'],
    ['HTTP 302\nLocation: http://hotel.example/', 302, ''],
  ])('may begin with its status and headers: %j', async (text, status, body) => {
    expect(await page(text)).toMatchObject({
      ok: true,
      value: { status, body, headers: { location: 'http://hotel.example/' } },
    });
  });

  it('needs no headers, and is cut where a live page would be', async () => {
    expect(await page('HTTP 503\n\nsorry')).toMatchObject({
      ok: true,
      value: { status: 503, headers: {}, body: 'sorry' },
    });
    const cut = await page('é'.repeat(10_000_000), 100);
    expect(cut.ok && Buffer.byteLength(cut.value.body)).toBeLessThanOrEqual(100);
  });
});

describe('recorded hosts', () => {
  const lines = [
    '{"host":"a.example","port":443,"addresses":["17.1.1.1"],"stage":"tls","error":"ECONNRESET","ms":12}',
    'not JSON at all',
    '{"host":"b.example","port":443,"stage":"dns","error":"ENOTFOUND"}',
    '{"host":"c.example","port":99999,"stage":"ok"}',
  ];
  const doors = doorsOf({ 'apple-hosts': lines.join('\n') });
  const call = { probe: 'apple-hosts', address: '17.1.1.1', port: 443, limitMs: 1 };

  it('answer stage by stage, and a broken line costs only itself', async () => {
    expect(await doors.resolve({ ...call, host: 'a.example' })).toEqual({ ok: true, value: ['17.1.1.1'] });
    expect(await doors.handshake({ ...call, host: 'a.example' })).toMatchObject({
      ok: true,
      value: { stage: 'tls', error: 'ECONNRESET', ms: 12 },
    });
    expect(await doors.resolve({ ...call, host: 'b.example' })).toMatchObject({ ok: false, reason: 'not_found' });
    expect(await doors.resolve({ ...call, host: 'c.example' })).toMatchObject({ ok: false, reason: 'not_recorded' });
    expect(await doors.handshake({ ...call, host: 'a.example', port: 5223 })).toMatchObject({ reason: 'not_recorded' });
  });

  it('what was not recorded says so, and nothing is sent', async () => {
    const udp = { host: 'time.apple.com', port: 123, packet: new Uint8Array(48), limitMs: 1 };
    expect(await doorsOf({}).exchange(udp)).toMatchObject({ ok: false, reason: 'not_recorded' });
    const huge = doorsOf({ sw_vers: 'x'.repeat(20_000_000) });
    const program = { probe: 'sw_vers', path: '/usr/bin/sw_vers', args: [], limitMs: 1 };
    expect(await huge.program(program)).toMatchObject({ ok: false, reason: 'unreadable' });
  });
});
