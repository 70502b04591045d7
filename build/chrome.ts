import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { failed, got, type Outcome } from '../shared/reading.ts';
import { root } from './sources.ts';

/** The headless shell comes first: the same tests take less than half the time in it. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const runs = (file: string): boolean =>
  existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const succeeds = (file: string, args: readonly string[], limitMs: number): boolean =>
  spawnSync(file, [...args], {
    cwd: root,
    stdio: 'ignore',
    timeout: limitMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const TRIAL = "import { chromium } from '@playwright/test'; await (await chromium.launch()).close();";

/** The browser for the tests that lies on this machine: `CHROME_PATH` if set, else the first that runs, else `null`. */
export function chromeHere(): string | null {
  return process.env['CHROME_PATH'] || (places.find(runs) ?? null);
}

/**
 * Finds a browser for the tests and installs one if there is none. Gives its path, or `null` for the one that Playwright
 * keeps itself; else the list of what was tried.
 */
export function setUpChrome(): Outcome<string | null> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    return runs(chosen) ? got(chosen) : failed('not_found', `CHROME_PATH names ${chosen}, which does not run.`);
  }
  const found = chromeHere();
  if (found !== null) return got(found);
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const downloaded = succeeds(process.execPath, [cli, 'install', 'chromium-headless-shell'], 180_000);
  // It brings no libraries of the system: on a bare one it is there but does not start.
  if (downloaded && succeeds(process.execPath, ['--input-type=module', '--eval', TRIAL], 60_000)) return got(null);
  const installed = debianChrome();
  if (installed !== null) return got(installed);
  return failed('not_found', `No browser for the tests. Tried: ${places.join(', ')}, Playwright's own, apt-get.`);
}

function debianChrome(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  succeeds('/usr/bin/apt-get', ['update'], 180_000);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (succeeds('/usr/bin/apt-get', ['install', '-y', '--no-install-recommends', name], 600_000)) return chromeHere();
  }
  return null;
}
