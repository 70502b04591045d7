import { describe, expect, it } from 'vitest';
import { isKiss, question, readAnswer } from './sntp.ts';

const token = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const SECONDS_1900_TO_1970 = 2_208_988_800;

/** A good answer of a server that thinks it is `ms` (since 1970); `change` spoils it. */
function answer(ms: number, change: (view: DataView) => void = () => {}) {
  const packet = new Uint8Array(48);
  const view = new DataView(packet.buffer);
  view.setUint8(0, (4 << 3) | 4);
  view.setUint8(1, 1);
  packet.set(token, 24);
  for (const at of [32, 40]) {
    view.setUint32(at, Math.floor(ms / 1000) + SECONDS_1900_TO_1970);
    view.setUint32(at + 4, ((ms % 1000) / 1000) * 2 ** 32);
  }
  change(view);
  return packet;
}
const real = Date.UTC(2026, 10, 23, 12);

/** What is read when this clock says `own` at a moment that is really `now`, with a way of `way` milliseconds. */
const read = (own: number, now: number, way = 40, change?: (view: DataView) => void) =>
  readAnswer({ packet: answer(now + way / 2, change), sentAt: own, receivedAt: own + way }, token);

describe('a question to a time server', () => {
  it('is a version 4 request of 48 bytes that tells nobody our time', () => {
    const packet = question(token);
    expect(packet).toHaveLength(48);
    expect(packet[0]).toBe(0x23);
    expect([...packet.subarray(1, 40)].every((byte) => byte === 0)).toBe(true);
  });
});

describe('the answer of a time server', () => {
  it.each([
    ['right', real, 0],
    ['ten minutes slow', real - 600_000, 600],
    ['ten minutes fast', real + 600_000, -600],
    ['in 1970', 0, real / 1000],
    ['in 2100', Date.UTC(2100, 0, 1), (real - Date.UTC(2100, 0, 1)) / 1000],
  ])('tells how far a clock is off that is %s', (_how, own, expected) => {
    const sample = read(own, real);
    expect(sample.ok && sample.value.offsetSeconds).toBeCloseTo(expected, 2);
    expect(sample.ok && sample.value.uncertaintySeconds).toBeCloseTo(0.021, 3);
  });

  it('still does so when the seconds of NTP have rolled over in 2036', () => {
    const later = Date.UTC(2037, 5, 1);
    const sample = read(later - 5000, later);
    expect(sample.ok && sample.value.offsetSeconds).toBeCloseTo(5, 2);
  });

  it('is less sure when the server is far from its own clock', () => {
    const sample = read(real, real, 40, (view) => {
      view.setUint32(4, 0.2 * 65_536);
      view.setUint32(8, 0.3 * 65_536);
    });
    expect(sample.ok && sample.value.uncertaintySeconds).toBeCloseTo(0.421, 3);
  });

  it.each<[string, (view: DataView) => void]>([
    ['another question', (view) => view.setUint8(24, 99)],
    ['a stratum of 16', (view) => view.setUint8(1, 16)],
    ['the leap alarm', (view) => view.setUint8(0, 0xe4)],
    ['another mode', (view) => view.setUint8(0, 0x23)],
    ['no time of receipt', (view) => view.setBigUint64(32, 0n)],
    ['no time of sending', (view) => view.setBigUint64(40, 0n)],
    ['a sending before its receipt', (view) => view.setUint32(40, view.getUint32(40) - 1)],
    ['a huge distance', (view) => view.setUint32(8, 2 * 65_536)],
  ])('is refused with %s', (_what, change) => {
    expect(read(real, real, 40, change)).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('asks for a pause: no measurement, and known as such', () => {
    const packet = answer(real, (view) => view.setUint8(1, 0));
    expect(isKiss(packet)).toBe(true);
    expect(readAnswer({ packet, sentAt: real, receivedAt: real }, token)).toMatchObject({ ok: false, reason: 'busy' });
  });

  it('is refused when this clock was moved meanwhile', () => {
    const moved = { packet: answer(real), sentAt: real, receivedAt: real - 3000 };
    expect(readAnswer(moved, token)).toMatchObject({ ok: false });
    expect(readAnswer({ ...moved, receivedAt: Number.NaN }, token)).toMatchObject({ ok: false });
  });

  it('may be anything at all', () => {
    for (let length = 0; length < 60; length += 1) {
      const packet = new Uint8Array(length).fill(0xff);
      expect(readAnswer({ packet, sentAt: real, receivedAt: real }, token).ok).toBe(false);
    }
  });
});
