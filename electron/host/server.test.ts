import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { fakeServices } from '../testing/fake-services.ts';
import { MAX_BODY_BYTES } from './body.ts';
import { listen } from './listen.ts';
import { createHost } from './server.ts';
import { createSession } from './session.ts';

const place = await mkdtemp(join(tmpdir(), 'undelivered-host-'));
const root = join(place, 'page');
const session = createSession();
const server = createHost({ services: fakeServices, root, session });
let port = 0;

beforeAll(async () => {
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<title>Undelivered</title>');
  await writeFile(join(root, 'assets', 'main.js'), 'export {};');
  await writeFile(join(root, 'notes.txt'), 'of an unknown kind');
  await writeFile(join(place, 'secret.json'), '{}');
  const listening = await listen(server, 0);
  port = listening.ok ? listening.value : 0;
});
afterAll(async () => {
  server.close();
  await rm(place, { recursive: true });
});

const get = (path: string, host = `127.0.0.1:${port}`) => ask(port, { path, headers: { host } });
const post = (path: string, headers: OutgoingHttpHeaders, body = '{}') =>
  ask(port, {
    method: 'POST',
    path,
    headers: {
      host: `127.0.0.1:${port}`,
      origin: `http://127.0.0.1:${port}`,
      'content-type': 'application/json',
      ...headers,
    },
    body,
  });
const known = () => ({ cookie: `undelivered-${port}=${session.key}` });

describe('the page', () => {
  test('comes with its policy and is never kept', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('Undelivered');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('brings its script with the right type', async () => {
    const { status, headers } = await get('/assets/main.js');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '/index.html%00.js',
    '/%ff',
    '/assets',
    '/notes.txt',
    '/nowhere.html',
  ])('%s is not given', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each(['localhost', 'evil.example', '127.0.0.1', '[::1]', '127.0.0.1:1'])(
    'is not given to the host name %s',
    async (host) => {
      expect((await get('/', host)).status).toBe(421);
    },
  );

  test('is not changed by other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
      const { status } = await ask(port, { method, headers: { host: `127.0.0.1:${port}` } });
      expect([method, status]).toEqual([method, 405]);
    }
  });
});

describe('the session', () => {
  test('trades the key for a cookie that scripts and other sites cannot use, and the cookie opens the calls', async () => {
    const { status, headers } = await post('/session', {}, JSON.stringify({ key: session.key }));
    expect(status).toBe(204);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    const { text } = await post('/api/hello', { cookie: cookie.split(';')[0] });
    expect(JSON.parse(text)).toMatchObject({ ok: true });
  });

  test('goes on with the cookie alone, as after a reload', async () => {
    expect((await post('/session', known(), '{"key":null}')).status).toBe(204);
  });

  test.each(['{}', 'null', '[]', '"key"', '{"key":""}', '{"key":7}', '{"key":"é"}', `{"key":"${'A'.repeat(43)}"}`])(
    'is not opened by %s',
    async (body) => {
      const { status, headers, text } = await post('/session', {}, body);
      expect(status).toBe(403);
      expect(headers['set-cookie']).toBeUndefined();
      expect(JSON.parse(text)).toMatchObject({ ok: false, detail: expect.stringContaining('not complete') });
    },
  );

  test('has a new key for every host', () => {
    expect(createSession().key).not.toBe(session.key);
    expect(session.key).toMatch(/^[\w-]{43}$/);
  });
});

describe('a call', () => {
  test.each([
    ['no cookie', {}],
    ['a foreign cookie', { cookie: `undelivered-1=${session.key}` }],
    ['a wrong key', { cookie: `undelivered-{port}=${'A'.repeat(43)}` }],
  ])('with %s is refused with a sentence', async (_what, headers: { cookie?: string }) => {
    const cookie = headers.cookie?.replace('{port}', String(port));
    const { status, text } = await post('/api/hello', cookie === undefined ? {} : { cookie });
    expect(status).toBe(403);
    expect(JSON.parse(text).detail).toMatch(/^The address is not complete\. /);
  });

  test.each(['http://evil.example', 'null', 'http://localhost'])('from the page of %s is refused', async (origin) => {
    expect((await post('/api/hello', { ...known(), origin })).status).toBe(403);
  });

  test('without an origin is refused', async () => {
    const headers = { host: `127.0.0.1:${port}`, 'content-type': 'application/json', ...known() };
    expect((await ask(port, { method: 'POST', path: '/api/hello', headers, body: '{}' })).status).toBe(403);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'of the type "%s" is refused, as a form of another site could send it',
    async (type) => {
      expect((await post('/api/hello', { ...known(), 'content-type': type })).status).toBe(415);
    },
  );

  test.each(['', '{', 'undefined', 'x'.repeat(MAX_BODY_BYTES + 1)])(
    'that is not JSON or too long is refused',
    async (body) => {
      const { status, text } = await post('/api/hello', known(), body);
      expect(status).toBe(400);
      expect(JSON.parse(text)).toMatchObject({ ok: false, reason: 'unreadable' });
    },
  );

  test('to another place is refused', async () => {
    expect((await post('/elsewhere', known())).status).toBe(404);
  });
});

test('a port in use is said in one sentence', async () => {
  const second = createHost({ services: fakeServices, root, session });
  expect(await listen(second, port)).toEqual({
    ok: false,
    reason: 'busy',
    detail: `Port ${port} is in use. Choose another one, or leave --port out.`,
  });
});
