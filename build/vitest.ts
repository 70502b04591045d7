import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** The tests beside the code. Those of the page get a document; the others get only what Node has. */
export default defineConfig({
  test: {
    pool: 'threads',
    projects: [
      {
        root,
        test: { name: 'node', environment: 'node', include: ['{electron,shared,build}/**/*.test.ts'] },
      },
      {
        root,
        plugins: [react()],
        test: { name: 'page', environment: 'happy-dom', include: ['renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
