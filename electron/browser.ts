import { homedir } from 'node:os';
import { join } from 'node:path';
import { got, type Outcome } from '../shared/reading.ts';
import { listen } from './host/listen.ts';
import { openInBrowser, openLink } from './host/open-link.ts';
import { readOptions } from './host/options.ts';
import { createHost } from './host/server.ts';
import { createSession } from './host/session.ts';
import { forkWorker } from './reader/fork-worker.ts';
import { createServices } from './services.ts';

/**
 * Starts the browser host: the same page as in the window, on 127.0.0.1, from its built folder. Gives the address, whose
 * part behind the # is the key and never leaves the browser; or the sentence to end with.
 */
export async function startBrowserHost(args: readonly string[]): Promise<Outcome<string>> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const { port: wanted, sample, open } = options.value;
  const isMac = process.platform === 'darwin';
  const startWorker = forkWorker(new URL('./reader.ts', import.meta.url));
  const services = createServices({ isMac, home: homedir(), sample, startWorker, open: openLink });
  const session = createSession();
  const root = join(import.meta.dirname, '..', 'dist', 'renderer');
  const port = await listen(createHost({ services, root, session }), wanted);
  if (!port.ok) return port;
  const address = `http://127.0.0.1:${port.value}/#k=${session.key}`;
  if (open) openInBrowser(address);
  return got(address);
}
