import { join } from 'node:path';
import { protocol } from 'electron';
import { pageFile, pageHeaders } from './page-files.ts';

const root = join(import.meta.dirname, '..', 'renderer');

/** Makes `app:` a scheme of our own. Electron takes this once, before it is ready, and never again. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers `app://bundle/…` with the files of the built page and refuses everything else. The policy travels on the
 * response itself, since header events never fire for a scheme of our own.
 */
export async function serve(request: GlobalRequest): Promise<GlobalResponse> {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' || host !== 'bundle') return new Response(null, { status: 403 });
  const file = await pageFile(root, pathname);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.body, { headers: { ...pageHeaders, 'Content-Type': file.type } });
}
