import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { history } from '../../shared/samples/history/history.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { writeStore } from './write-store.ts';

/** A made-up message store on disk. */
export interface SampleStore {
  readonly path: string;
  /** Removes it; may be called twice. */
  close(): void;
}

/**
 * Writes the made-up history of a sample Mac into a store of its own in the temporary folder, as of `now` (milliseconds
 * since 1970). It goes away with `close`, and at the latest when this program ends.
 */
export function sampleStore(recipe: Recipe, now: number): SampleStore {
  const folder = mkdtempSync(join(tmpdir(), 'undelivered-sample-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const path = join(folder, 'chat.db');
  writeStore(path, recipe, history(recipe, now));
  return {
    path,
    close() {
      process.off('exit', remove);
      remove();
    },
  };
}
