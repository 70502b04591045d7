import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Only a hang is a failure: a slow or busy machine is none, and speed is not proven by tests. Milliseconds. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** The tests beside the code. Those of the page get a document; the others get only what Node has. */
export default defineConfig({
  test: {
    pool: 'threads',
    projects: [
      {
        root,
        test: { name: 'node', environment: 'node', ...patience, include: ['{electron,shared,build}/**/*.test.ts'] },
      },
      {
        root,
        plugins: [react()],
        test: { name: 'page', environment: 'happy-dom', ...patience, include: ['renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
