import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFrom, putInPlace, STAMP } from './put-in-place.ts';
import { fingerprint, root } from './sources.ts';

const dist = join(root, 'dist');
const workshop = join(root, 'node_modules', '.cache', 'undelivered');

/**
 * Makes sure that `dist` was built from the sources as they are now. It is built beside and moved into place whole, so
 * that two starts at once do not meet half a build.
 */
export async function ensureBuilt(): Promise<void> {
  const wanted = await fingerprint();
  if ((await builtFrom(dist)) === wanted) return;
  await mkdir(workshop, { recursive: true });
  const place = await mkdtemp(join(workshop, 'build-'));
  try {
    const { bundle } = await import('./bundle.ts');
    const fresh = join(place, 'fresh');
    await bundle(fresh);
    await writeFile(join(fresh, STAMP), wanted);
    await putInPlace(fresh, dist, wanted);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
