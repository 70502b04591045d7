import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen } from './host/listen.ts';
import { createHost } from './host/server.ts';
import { createSession } from './host/session.ts';
import { answerWindow } from './ipc.ts';
import { ask } from './testing/ask.ts';
import { ourFrame } from './testing/fake-electron.ts';
import { fakeServices } from './testing/fake-services.ts';

const fake = await vi.hoisted(async () => (await import('./testing/fake-electron.ts')).fakeElectron());
vi.mock('electron', () => fake.module);

const root = await mkdtemp(join(tmpdir(), 'undelivered-page-'));
const session = createSession();
const server = createHost({ services: fakeServices, root, session });
let port = 0;

beforeAll(async () => {
  answerWindow(fakeServices);
  const listening = await listen(server, 0);
  port = listening.ok ? listening.value : 0;
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true });
});

const throughWindow = async (name: string, input: unknown): Promise<unknown> => fake.call(ourFrame, name, input);

const throughBrowser = async (name: string, input: unknown): Promise<unknown> => {
  const own = `127.0.0.1:${port}`;
  const { text } = await ask(port, {
    method: 'POST',
    path: `/api/${name}`,
    headers: {
      host: own,
      origin: `http://${own}`,
      'content-type': 'application/json',
      cookie: `undelivered-${port}=${session.key}`,
    },
    body: JSON.stringify(input),
  });
  return JSON.parse(text);
};

describe.each([
  { transport: 'the window', call: throughWindow },
  { transport: 'the browser', call: throughBrowser },
])('through $transport', ({ call }) => {
  test('a good call is answered', async () => {
    expect(await call('begin', { sample: 'clock-wrong' })).toMatchObject({
      ok: true,
      value: { source: 'clock-wrong' },
    });
    expect(await call('press', { fix: 'set-time', step: 1 })).toEqual({ ok: true, value: 'failed' });
    expect(await call('hello', {})).toMatchObject({ ok: true, value: { app: { name: 'undelivered' } } });
  });

  test.each([
    ['no input', 'begin', null],
    ['a wrong type', 'begin', { sample: 7 }],
    ['a missing field', 'press', { fix: 'set-time' }],
    ['a value out of range', 'press', { fix: 'set-time', step: -1 }],
    ['an unknown area', 'read', { run: 'r1', area: 'passwords', after: [] }],
    ['too long a name', 'stop', { run: 'r'.repeat(1000) }],
    ['a list for an object', 'hello', []],
  ])('%s is refused with a reason', async (_what, name, input) => {
    expect(await call(name, input)).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  test.each(['nothing', 'Hello', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'the unknown call %s is refused',
    async (name) => {
      expect(await call(name, {})).toMatchObject({ ok: false, reason: 'not_supported' });
    },
  );

  test('what goes wrong inside stays inside', async () => {
    const reply = await call('privacy', { run: 'r1' });
    expect(reply).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(JSON.stringify(reply)).not.toContain('secret');
  });
});
