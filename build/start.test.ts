import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { noWindow, runElectron } from './electron.ts';
import { root } from './sources.ts';

const place = await mkdtemp(join(tmpdir(), 'undelivered-start-'));
afterAll(() => rm(place, { recursive: true }));

/** Starts as `npm start` does, on a machine without a screen, until it has said its address or ended. */
function start(...args: string[]): Promise<{ readonly said: string; readonly code: number | null }> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, ['build/run.mjs', 'build/start.ts', ...args], { cwd: root, env });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    if (/ is at .*\n/.test(said)) child.kill();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve) => child.once('close', (code) => resolve({ said, code })));
}

describe('what cannot be done is said in one sentence', () => {
  test.each([
    [['--port', 'many'], 'The option --port takes a number from 0 to 65535.\n'],
    [['--fast'], 'The options are --port N, --sample NAME and --no-open.\n'],
    [['--port', '1', '--sample'], 'The options are --port N, --sample NAME and --no-open.\n'],
  ])('%j', async (args, sentence) => {
    expect(await start('--browser', ...args)).toEqual({ said: sentence, code: 2 });
  });
});

test('the browser host says one line with the whole address, and ends in peace when it is stopped', async () => {
  const { said, code } = await start('--browser', '--no-open', '--sample', 'clock-slow');
  expect(said).toMatch(/^Undelivered is at http:\/\/127\.0\.0\.1:\d+\/#k=[\w-]{43}\n$/);
  expect(code).toBe(0);
});

// On a Mac there is always a screen, and this would open the window.
if (process.platform === 'linux') {
  test('without a screen it says so in one line and opens in a browser', async () => {
    const { said } = await start('--no-open');
    const [why, address] = said.split('\n');
    expect(why).toBe('This computer has no screen for a window. Undelivered opens in a browser instead.');
    expect(address).toMatch(/^Undelivered is at http:/);
  });
}

test('only Linux can be without a window: no screen, or root', () => {
  expect(noWindow('darwin', {}, true)).toBeNull();
  expect(noWindow('linux', { DISPLAY: ':0' }, false)).toBeNull();
  expect(noWindow('linux', { WAYLAND_DISPLAY: 'wayland-0' }, false)).toBeNull();
  expect(noWindow('linux', { DISPLAY: '' }, false)).toMatch(/no screen/);
  expect(noWindow('linux', { DISPLAY: ':0' }, true)).toMatch(/root/);
});

test('a window that ends well ends the start; one that fails at once, or is not there, does not', async () => {
  const program = async (name: string, text: string): Promise<string> => {
    const file = join(place, name);
    await writeFile(file, `#!/bin/sh\n${text}\n`);
    await chmod(file, 0o755);
    return file;
  };
  expect(await runElectron(await program('well', 'exit 0'), [])).toBe(0);
  expect(await runElectron(await program('badly', 'exit 3'), [])).toBeNull();
  expect(await runElectron(join(place, 'nowhere'), [])).toBeNull();
});
