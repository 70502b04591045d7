import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Sent with every file of the page, in the window and in the browser alike: nothing may be loaded from elsewhere. */
export const pageHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const;

/** One file of the built page with its media type. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The file of the page that a request asks for, or `null`: outside `root`, of an unknown kind, badly written or missing.
 * `pathname` is still percent-encoded; it is checked after decoding, because `%2f` only then becomes a slash.
 */
export async function pageFile(root: string, pathname: string): Promise<PageFile | null> {
  try {
    const file = join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    const type = types[extname(file)];
    if (!file.startsWith(root + sep) || type === undefined) return null;
    return { type, body: new Uint8Array(await readFile(file)) };
  } catch {
    return null;
  }
}
