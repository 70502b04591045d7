import { closeSync, openSync, readSync, statSync } from 'node:fs';

/**
 * The first 16 bytes of a file as text; empty for something that is not a file. A real read: macOS may show a protected
 * file and refuse it only then. Throws what the system throws.
 */
export function headOf(path: string): string {
  // Opening a pipe would wait for its other end.
  if (!statSync(path).isFile()) return '';
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    return head.toString('latin1', 0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Whether macOS lets us read the message store at `path`. `missing` is "Full Disk Access" not given, `not-found` that
 * Messages was never set up for this user.
 */
export function permission(path: string): 'granted' | 'missing' | 'not-found' {
  try {
    headOf(path);
    return 'granted';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'EPERM' || code === 'EACCES' ? 'missing' : 'not-found';
  }
}
