import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBootTime } from './boot-time.ts';
import { openInternet } from './captive-portal.ts';
import { readSntpOutput } from './sntp-output.ts';
import { readSwVers } from './sw-vers.ts';
import { readStatus } from './system-status.ts';

const folder = (probe: string) => join(import.meta.dirname, 'samples', probe);
const recorded = (probe: string, name: string) => readFileSync(join(folder(probe), `${name}.txt`), 'utf8');

describe('sntp', () => {
  it.each([
    ['healthy-11ms', 0.011643, 0.004514],
    ['normal-small-offset', 0.171773, 0.105399],
    ['ipv6-server', 0.184773, 0.109443],
    ['ntp428-timestamp-prefixed', -0.004321, 0.023456],
    ['offset-2s-with-kiss-line', 2.343002, 0.003595],
  ])('%s: the offset before the plus-minus', (name, offset, uncertainty) => {
    const read = readSntpOutput(recorded('sntp', name));
    expect(read.ok && read.value.offsetSeconds).toBeCloseTo(offset, 6);
    expect(read.ok && read.value.uncertaintySeconds).toBeCloseTo(uncertainty, 6);
  });

  it('a time-out means that it could not ask', () => {
    expect(readSntpOutput(recorded('sntp', 'timeout'))).toMatchObject({ ok: false, reason: 'timeout' });
  });
});

describe('sw_vers', () => {
  it.each([
    ['catalina-10.15.5-mac-os-x', { name: 'Mac OS X', version: '10.15.5', build: '19F101', extra: null }],
    ['macos-27.0-beta5', { name: 'macOS', version: '27.0', build: '26A5406e', extra: null }],
    ['ventura-13.3.1-rsr-a', { name: 'macOS', version: '13.3.1', build: '22E772610a', extra: '(a)' }],
    ['ventura-13.4-beta-no-extra', { name: 'macOS', version: '13.4', build: '22F5049e', extra: null }],
  ])('%s', (name, expected) => {
    expect(readSwVers(recorded('sw_vers', name))).toEqual({ ok: true, value: expected });
  });

  it.each(['flag-productversionextra', 'systemversion-plist-cryptex'])(
    '%s is another form: a reason, no guess',
    (name) => {
      expect(readSwVers(recorded('sw_vers', name))).toMatchObject({ ok: false, reason: 'unreadable' });
    },
  );
});

describe('sysctl', () => {
  it('reads start, sleep and wake', () => {
    expect(readBootTime(recorded('sysctl-boottime', 'mojave-sleep-wake-times'))).toEqual({
      bootedAt: '2020-06-22T14:34:39.000Z',
      lastSleepAt: '2020-07-09T22:49:22.000Z',
      lastWakeAt: '2020-07-09T23:08:01.000Z',
    });
  });

  it('finds the start among other lines, and says null for what is not there', () => {
    expect(readBootTime(recorded('sysctl-boottime', 'macos-2026-m1'))).toMatchObject({
      bootedAt: expect.stringMatching(/^2026-09-1[12]T/),
      lastSleepAt: null,
      lastWakeAt: null,
    });
  });
});

describe('Apple’s status page', () => {
  const at = Date.parse('2026-08-18T21:00:00Z');
  const read = (name: string) => readStatus(recorded('apple-system-status', name), at);

  it('nothing reported', () =>
    expect(read('consumer-normal-plain-json')).toMatchObject({ ok: true, iMessage: 'ok', active: [] }));
  it('a running outage', () =>
    expect(read('consumer-imessage-outage-ongoing')).toMatchObject({ ok: true, iMessage: 'outage' }));
  it('completed maintenance is over', () =>
    expect(read('consumer-completed-maintenance')).toMatchObject({ ok: true, iMessage: 'ok' }));
  it('a page without iMessage, like that for developers, proves nothing about it', () => {
    expect(read('developer-jsonp-outage').iMessage).not.toBe('ok');
  });
  it.each([
    '',
    'null',
    '[]',
    '{"services":7}',
    '<html>504</html>',
    'jsonCallback(',
    '{"services":[{"serviceName":"iMessage","events":"many"}]}',
  ])('%j is not understood, and no all-clear', (text) =>
    expect(readStatus(text, at).iMessage === 'ok' && readStatus(text, at).ok).toBe(false),
  );
});

describe('the log-in page test', () => {
  const page = (status: number, body: string, headers = {}) =>
    openInternet({ status, body, headers, sentAt: 0, receivedAt: 0 });
  it('Success is the open internet', () =>
    expect(page(200, recorded('captive-portal', 'apple-success-body'))).toBe(true));
  it('another page or another place is a log-in page', () => {
    expect(page(200, '<html><body>Welcome to the hotel</body></html>')).toBe(false);
    expect(page(302, '', { location: 'http://hotel.example/login' })).toBe(false);
  });
});

/** A small generator with a fixed seed, so that a failure can be had again. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const parsers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['sntp', readSntpOutput],
  ['sw_vers', readSwVers],
  ['sysctl-boottime', readBootTime],
  ['apple-system-status', (text) => readStatus(text, 0)],
];

describe.each(parsers)('%s, mutated', (probe, parse) => {
  it('never throws', () => {
    const roll = chance(7);
    for (const name of readdirSync(folder(probe))) {
      const whole = readFileSync(join(folder(probe), name), 'utf8');
      for (let round = 0; round < 150; round += 1) {
        const cut = roll(whole.length + 1);
        const kinds = [
          whole.slice(0, cut),
          whole.slice(cut) + whole.slice(0, cut),
          `${whole.slice(0, cut)}${String.fromCharCode(roll(65_536))}${whole.slice(cut)}`,
          whole.replace(/\d/g, () => String(roll(10))),
          whole.split('\n').reverse().join('\n'),
        ];
        expect(() => parse(kinds[round % kinds.length] ?? '')).not.toThrow();
      }
    }
    expect(() => parse('9'.repeat(2_000_000))).not.toThrow();
  });
});
