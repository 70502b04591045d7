import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** How the page is built. The same output is shown in the window and in a browser, hence the relative base. */
export default {
  configFile: false,
  root: 'renderer',
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome152',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Loaded from this computer, not over a network.
    chunkSizeWarningLimit: 2000,
  },
} satisfies InlineConfig;
