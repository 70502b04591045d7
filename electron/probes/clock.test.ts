import { describe, expect, it } from 'vitest';
import { failed, got } from '../../shared/reading.ts';
import type { Doors, Page } from '../mac/doors.ts';
import { recordedDoors } from '../mac/recorded-doors.ts';
import { agreement, type Witness } from './agreement.ts';
import { clock } from './clock.ts';
import { readDate } from './https-date.ts';

const real = Date.UTC(2026, 10, 23, 12);
const scan: Doors['scan'] = async () => failed('not_supported', 'Not here.');
const silent = recordedDoors({ at: real, raw: () => undefined, scan });
const date = (ms: number) => new Date(ms).toUTCString();
const page = (own: number, headers: Page['headers'], body = ''): Page => ({
  status: 200,
  headers,
  body,
  sentAt: own,
  receivedAt: own,
});

/** A time server without distance that thinks it is `now`, asked by a clock that says `own`. */
const timeServer =
  (own: number, now: number): Doors['exchange'] =>
  async ({ packet }) => {
    const answer = new Uint8Array(48);
    const view = new DataView(answer.buffer);
    view.setUint16(0, 0x2401);
    answer.set(packet.subarray(40), 24);
    for (const at of [32, 40]) view.setUint32(at, now / 1000 + 2_208_988_800);
    return got({ packet: answer, sentAt: own, receivedAt: own });
  };

describe('what several servers say together', () => {
  const says = (server: string, offsetSeconds: number, uncertaintySeconds = 0.05): Witness => ({
    server,
    offsetSeconds,
    uncertaintySeconds,
    method: 'sntp',
  });

  it('one server that is wrong does not outvote two', () => {
    const facts = agreement([says('a', 900, 0.001), says('b', 0.01), says('c', 0.02, 0.06)]);
    expect(facts).toMatchObject({ server: 'b', servers: 2, offsetSeconds: 0.01 });
  });

  it('the same server twice is one witness, and nobody is none', () => {
    expect(agreement([says('a', 1), says('a', 1)])).toMatchObject({ servers: 1 });
    expect(agreement([])).toBe(undefined);
  });
});

describe('the date of a web answer', () => {
  it('is known to a second', () => {
    const read = readDate(page(real - 600_000, { date: date(real) }));
    expect(read).toEqual({ ok: true, value: { offsetSeconds: 600.5, uncertaintySeconds: 0.5 } });
  });

  it.each([
    ['no date', {}],
    ['another form', { date: '2026-11-23 12:00' }],
    ['a day that is not', { date: 'Mon, 99 Xxx 2026 12:00:00 GMT' }],
    ['a kept copy', { date: date(real), age: '512' }],
  ])('%s says nothing', (_what, headers) => {
    expect(readDate(page(real, headers)).ok).toBe(false);
  });

  it('says nothing when the clock was moved meanwhile', () => {
    expect(readDate({ ...page(real, { date: date(real) }), receivedAt: real - 1 }).ok).toBe(false);
  });
});

describe('the clock', () => {
  it('is confirmed by a second server, and nothing else is asked then', async () => {
    const asked: string[] = [];
    const doors: Doors = {
      ...silent,
      exchange: timeServer(real - 300_000, real),
      program: (call) => {
        asked.push(call.path);
        return silent.program(call);
      },
    };
    expect(await clock(doors)).toMatchObject({
      ok: true,
      value: { offsetSeconds: 300, method: 'sntp', server: 'time.apple.com', servers: 2 },
    });
    expect(asked).toEqual([]);
  });

  it('is told by web answers when no time server answers', async () => {
    const get: Doors['get'] = async () => got(page(real + 90_000, { date: date(real) }));
    expect(await clock({ ...silent, get })).toMatchObject({
      ok: true,
      value: { offsetSeconds: -89.5, method: 'https-date', servers: 3 },
    });
  });

  it('is told by a plain page when it is so wrong that no certificate is valid, but only by Apple’s own', async () => {
    const get =
      (body: string): Doors['get'] =>
      async ({ url }) =>
        url.startsWith('https:') ? failed('unreadable', 'Certificate.') : got(page(0, { date: date(real) }, body));
    const right = await clock({ ...silent, get: get('<BODY>Success</BODY>') });
    expect(right).toMatchObject({ ok: true, value: { offsetSeconds: real / 1000 + 0.5, server: 'captive.apple.com' } });
    expect(await clock({ ...silent, get: get('<body>Welcome to the hotel</body>') })).toMatchObject({ ok: false });
  });

  it('that nobody could be asked is not a wrong clock', async () => {
    const raw = (probe: string) => (probe === 'sntp' ? 'sntp: Exchange failed: Timeout\n' : undefined);
    expect(await clock(recordedDoors({ at: real, raw, scan }))).toMatchObject({ ok: false, reason: 'timeout' });
    const stopped: Doors = { ...silent, exchange: async () => failed('cancelled', 'Stopped.') };
    expect(await clock(stopped)).toMatchObject({ ok: false, reason: 'cancelled' });
  });
});
