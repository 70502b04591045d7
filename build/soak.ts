import { spawnSync } from 'node:child_process';
import { root } from './sources.ts';

// The campaigns of which `npm test` runs a sample: thousands of damaged stores, half a minute beside a busy writer.
const campaigns = ['electron/reader/damaged-store', 'electron/reader/busy-writer'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.ts', ...campaigns],
  { cwd: root, stdio: 'inherit', env: { ...process.env, UNDELIVERED_SOAK: '1' } },
);
process.exitCode = status ?? 1;
