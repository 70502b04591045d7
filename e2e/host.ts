import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';

const root = join(import.meta.dirname, '..');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A running browser host with its complete address. */
export interface Host {
  readonly address: string;
}

/**
 * Playwright's `test` with one browser host per worker and a look for barriers. `sample` is the Mac the host starts
 * with; `null` means none. Set it with `test.use({ sample: 'NAME' })` at the top of a file.
 */
export const test = base.extend<{ barriers: () => Promise<void> }, { sample: string | null; host: Host }>({
  sample: [null, { option: true, scope: 'worker' }],
  host: [
    async ({ sample }, use) => {
      const child = startHost(sample);
      await use({ address: await addressOf(child) });
      child.kill();
    },
    { scope: 'worker' },
  ],
  /** Fails if the page has barriers for people who see, hear or move differently. */
  barriers: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  },
});

export { expect };

/** Starts a host as `npm run serve` does, without npm in between. */
export function startHost(sample: string | null): ChildProcess {
  const args = ['build/run.mjs', 'build/start.ts', '--browser', '--no-open'];
  return spawn(process.execPath, sample === null ? args : [...args, '--sample', sample], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The address a host prints when it is ready; throws with all it said if it ends before. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /^Undelivered is at (\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${said}`)));
  });
}
