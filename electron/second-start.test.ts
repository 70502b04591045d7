import { expect, test, vi } from 'vitest';

const fake = await vi.hoisted(async () => (await import('./testing/fake-electron.ts')).fakeElectron({ lock: false }));
vi.mock('electron', () => fake.module);

test('a second start ends at once and leaves everything to the first', async () => {
  await import('./main.ts');
  await new Promise(setImmediate);
  expect(fake.told).toContain('quit');
  expect(fake.told).not.toContain('ready');
  expect(fake.windows).toEqual([]);
  expect(fake.schemes.size).toBe(0);
});
