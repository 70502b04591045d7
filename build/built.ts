import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint, root } from './sources.ts';

const dist = join(root, 'dist');
const workshop = join(root, 'node_modules', '.cache', 'undelivered');

/**
 * Makes sure that `dist` was built from the sources as they are now. It is built beside and moved into place whole, so
 * that two starts at once do not meet half a build.
 */
export async function ensureBuilt(): Promise<void> {
  const wanted = await fingerprint();
  if ((await builtFrom()) === wanted) return;
  await mkdir(workshop, { recursive: true });
  const place = await mkdtemp(join(workshop, 'build-'));
  try {
    const { bundle } = await import('./bundle.ts');
    const fresh = join(place, 'fresh');
    await bundle(fresh);
    await writeFile(join(fresh, 'sources'), wanted);
    await putInPlace(fresh, join(place, 'old'), wanted);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const builtFrom = (): Promise<string | null> => readFile(join(dist, 'sources'), 'utf8').catch(() => null);

async function putInPlace(fresh: string, old: string, wanted: string): Promise<void> {
  // Another start may have been faster with the very same build.
  if ((await builtFrom()) === wanted) return;
  await rename(dist, old).catch(unless('ENOENT'));
  await rename(fresh, dist).catch(unless('ENOTEMPTY', 'EEXIST'));
}

/** Lets the named errors pass, which mean that another start moved at the same moment. */
const unless =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
