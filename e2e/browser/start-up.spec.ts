import { expect, test } from '../host.ts';

test('the page opens from the printed address and keeps the key to itself', async ({ page, host, barriers }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).hash).not.toContain('k=');
  await barriers();
  expect(complaints).toEqual([]);
});

test('opening it again without the key works in the same browser', async ({ page, host }) => {
  await page.goto(host.address);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(new URL('/', host.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('without the key the page says that the address is not complete', async ({ page, host }) => {
  await page.goto(new URL('/', host.address).href);
  await expect(page.getByText(/address/i).first()).toBeVisible();
  const reply = await page.request.post(new URL('/api/hello', host.address).href, {
    headers: { origin: new URL(host.address).origin, 'content-type': 'application/json' },
    data: {},
  });
  expect(reply.status()).toBe(403);
});
