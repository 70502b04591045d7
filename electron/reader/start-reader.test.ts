import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clockSlow } from '../../shared/samples/clock-slow.ts';
import { sampleStore } from '../samples/sample-store.ts';
import { forkWorker } from './fork-worker.ts';
import { scanWith } from './scan.ts';
import { startReader } from './start-reader.ts';
import type { StartWorker } from './worker.ts';

const at = Date.parse(clockSlow.at);
const window = { from: at - 90 * 86_400_000, to: at, at, timeZone: 'UTC' };
const entry = new URL('../reader.ts', import.meta.url);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undelivered-fork-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader that never answers, like a query over a broken disk. */
const mute = (): StartWorker => {
  const path = join(folder, 'mute.mjs');
  writeFileSync(path, 'process.on("message", () => {}); setInterval(() => {}, 1000);');
  return forkWorker(pathToFileURL(path));
};

it('reads in a process of its own and tells which file it read', async () => {
  const store = sampleStore(clockSlow);
  const read: string[] = [];
  const { signal } = new AbortController();
  const scan = scanWith({
    start: forkWorker(entry),
    path: store.path() ?? '',
    signal,
    onRead: (it) => read.push(it),
    ...window,
  });
  const outcome = await scan({ limitMs: 20_000 });
  expect(outcome.ok && outcome.value.sent.failed.count).toBe(6);
  expect(read).toEqual([store.path()]);
  store.close();
});

it('is killed when its time is over', async () => {
  const { signal } = new AbortController();
  const scan = scanWith({ start: mute(), path: '/nowhere', signal, onRead: () => {}, ...window });
  expect(await scan({ limitMs: 50 })).toMatchObject({ ok: false, reason: 'timeout' });
});

it('is killed when the check-up is stopped', async () => {
  const stop = new AbortController();
  const scan = scanWith({ start: mute(), path: '/nowhere', signal: stop.signal, onRead: () => {}, ...window });
  const outcome = scan({ limitMs: 60_000 });
  stop.abort();
  expect(await outcome).toMatchObject({ ok: false, reason: 'cancelled' });
});

it('answers also when the process dies, or says what nobody understands', async () => {
  const dies = join(folder, 'dies.mjs');
  writeFileSync(dies, 'process.on("message", () => process.exit(3));');
  expect(await startReader(forkWorker(pathToFileURL(dies)), { path: '', ...window }).reply).toMatchObject({
    ok: false,
    reason: 'unreadable',
  });
  const odd = join(folder, 'odd.mjs');
  writeFileSync(odd, 'process.on("message", () => process.send({ ok: true, value: { sent: "many" } }));');
  const reading = startReader(forkWorker(pathToFileURL(odd)), { path: '', ...window });
  expect(await reading.reply).toMatchObject({ ok: false, reason: 'unreadable' });
  reading.kill();
});
