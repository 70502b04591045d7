import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { ensureBuilt } from '../../build/built.ts';
import { electronBinary, noWindow } from '../../build/electron.ts';

const root = join(import.meta.dirname, '..', '..');

test('the window opens, shows the page and answers its calls', async () => {
  const why = electronBinary() === null ? 'the Electron runtime is not installed' : noDisplay();
  test.skip(why !== null && process.env['REQUIRE_ELECTRON'] !== '1', why ?? '');
  expect(why).toBeNull();
  await ensureBuilt();
  const { ELECTRON_RUN_AS_NODE: _asNode, ...inherited } = process.env as Record<string, string>;
  const env = { ...inherited, UNDELIVERED_PROFILE: test.info().outputPath('profile') };
  const app = await _electron.launch({ args: ['.'], cwd: root, timeout: 60_000, env });
  try {
    const page = await app.firstWindow({ timeout: 60_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toMatch(/^app:\/\/bundle\/index\.html/);
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  } finally {
    await app.close();
  }
});

/** Being root is no obstacle here: Playwright switches Electron's sandbox off on Linux. */
const noDisplay = (): string | null => noWindow(process.platform, process.env, false);
