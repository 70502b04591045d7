import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The project folder. */
export const root = join(import.meta.dirname, '..');

/** Everything the built files are made from; a new version of a tool shows in the lock file. */
const made = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json'];

/** A fingerprint of the sources: two trees with the same fingerprint build to the same files. Tests do not count. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of made) {
    for (const file of await filesOf(name)) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function filesOf(name: string): Promise<string[]> {
  if (name.startsWith('package')) return [name];
  const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
