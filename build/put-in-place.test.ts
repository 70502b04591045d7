import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFrom, putInPlace, STAMP } from './put-in-place.ts';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'undelivered-build-'));
});
afterEach(() => rm(place, { recursive: true }));

/** A build in a folder of its own, as each start makes one. */
async function build(name: string, from: string): Promise<string> {
  const fresh = join(place, name, 'fresh');
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, 'page.html'), from);
  await writeFile(join(fresh, STAMP), from);
  return fresh;
}

test('a first build and a newer one are put in place', async () => {
  const dist = join(place, 'dist');
  expect(await builtFrom(dist)).toBeNull();
  await putInPlace(await build('a', 'one'), dist, 'one');
  expect(await builtFrom(dist)).toBe('one');
  await putInPlace(await build('b', 'two'), dist, 'two');
  expect(await builtFrom(dist)).toBe('two');
});

test('many starts at once leave one whole build, whatever was there before', async () => {
  const dist = join(place, 'dist');
  await putInPlace(await build('old', 'one'), dist, 'one');
  const all = await Promise.all(Array.from({ length: 12 }, (_, index) => build(`start-${index}`, 'two')));
  await Promise.all(all.map((fresh) => putInPlace(fresh, dist, 'two')));
  expect(await builtFrom(dist)).toBe('two');
  expect((await readdir(dist)).sort()).toEqual(['page.html', STAMP]);
});
