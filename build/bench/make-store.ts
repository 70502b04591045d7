import { writeStore } from '../../electron/samples/write-store.ts';
import { historyRows } from '../../shared/samples/history/history.ts';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { now } from './now.ts';

/** Eight years of a very busy Mac: about a million rows, with their indexes about 1.4 KB each. */
const recipe: Recipe = {
  schema: 'tahoe',
  seed: 1,
  scale: { perDay: 295, days: 2_920 },
  failed: [{ code: 22, people: [1, 2], count: 40, hours: 2_000 }],
  asleep: { from: 11, to: 3, count: 26 },
  backfill: { blocks: 3, size: 200, newestFirst: false },
  icloud: { uploaded: true },
};
const BODY_BYTES = 600;

// A program of its own: whoever measures afterwards must be as small as the app is, or starting a process takes long.
writeStore(process.argv[2] ?? '', recipe, historyRows(recipe, now), { textBytes: BODY_BYTES });
