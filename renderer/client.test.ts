import { afterEach, expect, it, vi } from 'vitest';
import { createClient } from './client.ts';

afterEach(() => vi.unstubAllGlobals());

const hello = { ok: true, value: 'granted' } as const;

it('takes the bridge of the window where there is one', async () => {
  const calls: unknown[] = [];
  const ask = createClient({ call: async (...all) => calls.push(all) && hello });
  expect(await ask('permission', { run: 'r1' })).toEqual(hello);
  expect(calls).toEqual([['permission', { run: 'r1' }]]);
});

it('asks over HTTP in a browser: a POST with JSON to the page’s own origin', async () => {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => Response.json(hello));
  vi.stubGlobal('fetch', fetched);
  expect(await createClient(undefined)('permission', { run: 'r1' })).toEqual(hello);
  expect(fetched).toHaveBeenCalledWith('/api/permission', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"run":"r1"}',
  });
});

it.each([
  ['the connection is refused', async () => Promise.reject(new TypeError('refused'))],
  ['the answer is not JSON', async () => new Response('<html>')],
  ['the answer is not a reply', async () => Response.json(['?'])],
])('says in one sentence that the connection was lost when %s', async (_when, answer) => {
  vi.stubGlobal('fetch', answer);
  const reply = await createClient(undefined)('hello', {});
  expect(reply).toMatchObject({ ok: false, reason: 'offline' });
  expect(reply.ok ? '' : reply.detail).toMatch(/^The connection to Undelivered was lost\./);
});
