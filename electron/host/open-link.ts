import { execFile, spawn } from 'node:child_process';

/** Opens a link of our own closed list through macOS, without Electron. Nothing is opened on other systems. */
export function openLink(url: string): Promise<'done' | 'failed' | 'not_supported'> {
  if (process.platform !== 'darwin') return Promise.resolve('not_supported');
  return new Promise((resolve) => {
    execFile('/usr/bin/open', [url], { timeout: 10_000 }, (error) => resolve(error === null ? 'done' : 'failed'));
  });
}

/** The program that opens an address in the person's browser, or `null` where there is no screen or none may be used. */
export function browserOpener(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  isRoot: boolean,
): string | null {
  if (platform === 'darwin') return '/usr/bin/open';
  const hasDisplay = Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return platform === 'linux' && hasDisplay && !isRoot ? 'xdg-open' : null;
}

/** Opens the address in the person's browser where that is possible. The address is printed anyway, so failing is fine. */
export function openInBrowser(address: string): void {
  const opener = browserOpener(process.platform, process.env, process.getuid?.() === 0);
  if (opener === null) return;
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
