import { expect, test } from 'vitest';
import { browserOpener } from './open-link.ts';
import { readOptions } from './options.ts';

test('nothing means a free port, no sample, and an open browser', () => {
  expect(readOptions([])).toEqual({ ok: true, value: { port: 0, sample: null, open: true } });
});

test('all options are taken', () => {
  expect(readOptions(['--port', '8123', '--sample=clock-slow', '--no-open'])).toEqual({
    ok: true,
    value: { port: 8123, sample: 'clock-slow', open: false },
  });
});

test.each([
  [['--port', '65536']],
  [['--port', '-1']],
  [['--port', '80x']],
  [['--port']],
  [['--prot', '80']],
  [['--sample']],
  [['clock-wrong']],
  [['--no-open=yes']],
])('%j is refused with one sentence', (args) => {
  expect(readOptions(args)).toMatchObject({ ok: false, detail: expect.stringMatching(/^The option[^.]*\.$/) });
});

test('a sample nobody has is refused with those there are', () => {
  expect(readOptions(['--sample', 'clock-slwo'])).toMatchObject({
    ok: false,
    reason: 'not_found',
    detail: expect.stringContaining('clock-slow'),
  });
});

test('a browser is opened only where there is a screen, and never as root on Linux', () => {
  expect(browserOpener('darwin', {}, false)).toBe('/usr/bin/open');
  expect(browserOpener('linux', { DISPLAY: ':0' }, false)).toBe('xdg-open');
  expect(browserOpener('linux', { WAYLAND_DISPLAY: 'wayland-0' }, false)).toBe('xdg-open');
  expect(browserOpener('linux', { DISPLAY: ':0' }, true)).toBeNull();
  expect(browserOpener('linux', {}, false)).toBeNull();
  expect(browserOpener('win32', {}, false)).toBeNull();
});
