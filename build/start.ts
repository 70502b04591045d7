import { startBrowserHost } from '../electron/browser.ts';
import { readOptions } from '../electron/host/options.ts';
import { ensureBuilt } from './built.ts';
import { electronInstalled, noWindow, runElectron } from './electron.ts';

const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
const wantsBrowser = process.argv.includes('--browser');
const options = readOptions(args);
if (!options.ok) stop(options.detail);
await ensureBuilt();
if (!wantsBrowser) await openWindow();
const address = await startBrowserHost(args);
if (!address.ok) stop(address.detail);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
console.log(`Undelivered is at ${address.value}`);

/** Opens the window and ends with it. Comes back only if that is not possible here, and has then said why. */
async function openWindow(): Promise<void> {
  const why = noWindow(process.platform, process.env, process.getuid?.() === 0);
  if (why !== null) return sayWhy(why);
  const binary = electronInstalled();
  if (binary === null) return sayWhy('Electron, which shows the window, is not installed and cannot be downloaded.');
  const code = await runElectron(binary, args);
  if (code !== null) process.exit(code);
  sayWhy('The window could not be opened.');
}

function sayWhy(reason: string): void {
  console.log(`${reason} Undelivered opens in a browser instead.`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
