import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.ts';

const folder = join(root, 'node_modules', 'electron');

/**
 * The Electron program, or `null` if it is not there. The package is not imported for this: it downloads at import.
 */
export function electronBinary(): string | null {
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    const file = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/** Downloads Electron if it is missing. Offline this fails at once; it may take three minutes. */
export function electronInstalled(): string | null {
  const there = electronBinary();
  if (there !== null) return there;
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 180_000 });
  return electronBinary();
}

/** Why this machine cannot show a window, as one sentence, or `null` if it can. */
export function noWindow(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  isRoot: boolean,
): string | null {
  if (platform !== 'linux') return null;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'This computer has no screen for a window.';
  // Electron refuses to run as root unless its sandbox is switched off, which we do not do.
  return isRoot ? 'A window cannot be opened as root.' : null;
}

/**
 * Opens the window and waits until it is closed. Gives the exit code, or `null` if Electron ended badly within 10
 * seconds, which means that it cannot run here.
 */
export function runElectron(binary: string, args: readonly string[]): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(binary, [root, ...args], { stdio: 'inherit', env });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', () => resolve(null));
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      const asked = signal === 'SIGINT' || signal === 'SIGTERM';
      const failedAtOnce = code !== 0 && !asked && performance.now() - startedAt < 10_000;
      resolve(failedAtOnce ? null : (code ?? (asked ? 0 : 1)));
    });
  });
}
