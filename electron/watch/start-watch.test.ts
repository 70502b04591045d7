import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WATCH_KEEPS, type WatchEvent } from '../../shared/watch/event.ts';
import { forkWorker } from '../reader/fork-worker.ts';
import { liveStore } from '../testing/live-store.ts';
import { startWatch, type Watch } from './start-watch.ts';

/** A sample of the campaign; `npm run soak` runs all of it. Milliseconds. */
const LENGTH = process.env['UNDELIVERED_SOAK'] ? 30_000 : 3_000;
const PER_SECOND = 200;
const entry = new URL('../reader.ts', import.meta.url);

let store: ReturnType<typeof liveStore>;
let watch: Watch;
beforeEach(async () => {
  store = liveStore();
  watch = startWatch(forkWorker(entry), store.path);
  await vi.waitFor(
    () => expect(watch.watched(0)).toMatchObject({ state: 'watching', since: expect.any(String) }),
    10_000,
  );
});
afterEach(() => {
  watch.stop();
  store.close();
});

const isOver = (child: number): boolean => {
  try {
    process.kill(child, 0);
    return false;
  } catch {
    return true;
  }
};

it('tells of a message soon after Messages has stored it, and of nothing else', async () => {
  const order = store.add({ at: Date.now(), mine: true });
  await vi.waitFor(() => expect(watch.watched(0).events).toMatchObject([{ nth: 1, order, state: 'sending' }]), 9_000);
  store.set(order, 'is_sent = 1, is_delivered = 1');
  await vi.waitFor(() => expect(watch.watched(1).events).toMatchObject([{ nth: 2, order, state: 'delivered' }]), 9_000);
  expect(watch.watched(2).events).toEqual([]);
  expect(Math.abs(watch.watched(0).events[0]?.latenessSeconds ?? 99)).toBeLessThan(8);
});

it('beside a Messages that writes 200 rows a second: every one is seen, and tidying up is not held back', async () => {
  const began = Date.now();
  const seen = new Map<number, WatchEvent>();
  let written = 0;
  let after = 0;
  const collect = () => {
    for (const event of watch.watched(after).events) {
      seen.set(event.order, event);
      after = event.nth;
    }
  };
  const writer = setInterval(() => {
    const due = ((Date.now() - began) * PER_SECOND) / 1_000;
    for (; written < due; written++) store.add({ at: Date.now() });
    collect();
  }, 5);
  await new Promise((resolve) => setTimeout(resolve, LENGTH));
  clearInterval(writer);
  await vi.waitFor(() => {
    collect();
    expect(seen.size).toBe(written);
  }, 15_000);
  expect(store.checkpoint()).toMatchObject([{ busy: 0 }]);
  expect(watch.watched(0).events.length).toBeLessThanOrEqual(WATCH_KEEPS);
}, 60_000);

it('ends when told to, and with whoever started it', async () => {
  const pids: number[] = [];
  const page = join(store.folder, 'starter.mjs');
  const asSource = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  writeFileSync(
    page,
    `import { fork } from 'node:child_process';
     import { fileURLToPath } from 'node:url';
     const child = fork(fileURLToPath(${asSource('../reader.ts')}), [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
     child.send({ watch: ${JSON.stringify(store.path)} });
     child.once('message', () => process.send(child.pid));`,
  );
  const stop = forkWorker(pathToFileURL(page))(
    { watch: store.path },
    { heard: (pid) => pids.push(Number(pid)), ended: () => {} },
  );
  await vi.waitFor(() => expect(pids).toHaveLength(1), 10_000);
  stop();
  await vi.waitFor(() => expect(isOver(pids[0] ?? 0)).toBe(true), 10_000);
});

it('says when the process broke off', async () => {
  const dies = join(store.folder, 'dies.mjs');
  writeFileSync(dies, 'process.on("message", () => process.exit(3));');
  const broken = startWatch(forkWorker(pathToFileURL(dies)), store.path);
  await vi.waitFor(() => expect(broken.watched(0)).toMatchObject({ state: 'blind', reason: 'unreadable' }), 10_000);
});
