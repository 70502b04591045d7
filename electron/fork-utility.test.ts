import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockSlow } from '../shared/samples/clock-slow.ts';
import { startUtility } from './fork-utility.ts';
import { startReader } from './reader/start-reader.ts';
import { sampleStore } from './samples/sample-store.ts';

const fake = await vi.hoisted(async () => (await import('./testing/fake-electron.ts')).fakeElectron());
vi.mock('electron', () => fake.module);

const at = Date.parse(clockSlow.at);
const job = { path: '/nowhere/chat.db', from: at - 90 * 86_400_000, to: at, at, timeZone: 'UTC' };
const refused = { ok: false, reason: 'no_permission', detail: 'macOS does not let this app see it.' };

function start(path = job.path) {
  const reading = startReader(startUtility, { ...job, path });
  const child = fake.children.at(-1);
  if (child === undefined) throw new Error('No process was started.');
  return { ...reading, child };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('starts the reader under its own name, never apart from the app, and hands it the job', () => {
  const { child } = start();
  expect(child.path).toMatch(/\/reader\.js$/);
  expect(child.options).toEqual({ serviceName: 'Messages reader', stdio: 'ignore' });
  expect(child.posted).toEqual([job]);
});

test('passes an answer on and ends the process', async () => {
  const { child, reply } = start();
  child.pid = 4711;
  child.emit('spawn');
  child.emit('message', { ok: false, reason: 'busy', detail: 'Messages is busy.' });
  expect(await reply).toEqual({ ok: false, reason: 'busy', detail: 'Messages is busy.' });
  expect(child.ends).toEqual(['SIGTERM']);
});

test('an answer of the wrong shape and a process that dies are failures with a reason', async () => {
  const odd = start();
  odd.child.emit('message', { ok: true, value: 'secret' });
  expect(await odd.reply).toMatchObject({ ok: false, reason: 'unreadable' });
  const dead = start();
  dead.child.emit('exit', 1);
  expect(await dead.reply).toMatchObject({ ok: false, reason: 'unreadable' });
  const crashed = start();
  crashed.child.emit('error', 'FatalError', 'v8', 'report');
  expect(await crashed.reply).toMatchObject({ ok: false, reason: 'unreadable' });
});

test('a process that does not end when asked is ended by force after a second', () => {
  const forced = vi.spyOn(process, 'kill').mockReturnValue(true);
  const { child, kill } = start();
  child.pid = 4711;
  kill();
  vi.advanceTimersByTime(999);
  expect(forced).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(forced).toHaveBeenCalledWith(4711, 'SIGKILL');
});

test('a process that ended is left alone: its number may belong to another by then', () => {
  const forced = vi.spyOn(process, 'kill').mockReturnValue(true);
  const { child, kill } = start();
  child.pid = 4711;
  kill();
  child.emit('exit', 0);
  vi.advanceTimersByTime(10_000);
  expect(forced).not.toHaveBeenCalled();
});

test('a process stopped before it has started is ended as soon as it has', () => {
  const { child, kill } = start();
  kill();
  expect(child.ends).toEqual([]);
  child.pid = 4711;
  child.emit('spawn');
  expect(child.ends).toEqual(['SIGTERM']);
});

test('what is refused to the process but not to the app is read by the app', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const store = sampleStore(clockSlow);
  const { child, reply } = start(store.path() ?? '');
  child.emit('message', refused);
  const outcome = await reply;
  expect(outcome.ok && outcome.value.sent.failed.count).toBe(6);
  expect(warned).toHaveBeenCalledOnce();
  store.close();
});

test('what is refused to both stays refused, and a stopped one is not read again', async () => {
  const both = start();
  both.child.emit('message', refused);
  expect(await both.reply).toEqual(refused);
  const store = sampleStore(clockSlow);
  const stopped = start(store.path() ?? '');
  stopped.kill();
  stopped.child.emit('message', refused);
  expect(await stopped.reply).toEqual(refused);
  store.close();
});
