import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { liveStore } from '../testing/live-store.ts';
import { watchFiles } from './watch-files.ts';

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let store: ReturnType<typeof liveStore>;
let end: () => void;
const changed = vi.fn();
beforeEach(async () => {
  store = liveStore();
  changed.mockReset();
  end = watchFiles(store.path, { changed, tick: () => {} });
  // Some systems still tell of what was written before.
  await rest(500);
  changed.mockReset();
});
afterEach(() => {
  end();
  store.close();
});

it('calls for one look after several quick writes', async () => {
  for (let nth = 0; nth < 5; nth++) store.add({ at: Date.now() });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 9_000);
  await rest(700);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(2);
});

it('does not take its own reading for news, also when Messages is closed and reading makes a log', async () => {
  store.checkpoint();
  store.rest();
  await rest(600);
  changed.mockReset();
  for (let nth = 0; nth < 3; nth++) {
    const reader = new Database(store.path, { readonly: true });
    reader.prepare('SELECT COUNT(*) FROM message').get();
    reader.close();
    await rest(100);
  }
  await rest(700);
  expect(changed).not.toHaveBeenCalled();
});

it('is silent once it was ended', async () => {
  end();
  store.add({ at: Date.now() });
  await rest(600);
  expect(changed).not.toHaveBeenCalled();
});
