import { readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The file of a build that holds the fingerprint of its sources. */
export const STAMP = 'sources';

/** The fingerprint of the sources a folder was built from, or `null` if it was not built. */
export const builtFrom = (folder: string): Promise<string | null> =>
  readFile(join(folder, STAMP), 'utf8').catch(() => null);

/**
 * Puts the build `fresh` in the place `dist`, whole. What was there goes beside `fresh`. Should another start have put
 * the very same build there first, or at this moment, that one stays.
 */
export async function putInPlace(fresh: string, dist: string, wanted: string): Promise<void> {
  if ((await builtFrom(dist)) === wanted) return;
  await rename(dist, join(dirname(fresh), 'old')).catch(unless('ENOENT'));
  await rename(fresh, dist).catch(unless('ENOTEMPTY', 'EEXIST'));
}

/** Lets the named errors pass, which mean that another start moved at the same moment. */
const unless =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
