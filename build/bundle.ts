import { join } from 'node:path';
import { build, type InlineConfig, mergeConfig } from 'vite';
import { root } from './sources.ts';
import page from './vite.ts';

/** Builds the page, the main process with its reader, and the preload into `folder`. */
export async function bundle(folder: string): Promise<void> {
  const electron = join(folder, 'electron');
  // Tests start the hosts with NODE_ENV "test", which would put React's slow development build into `dist` to stay.
  process.env['NODE_ENV'] = 'production';
  await Promise.all([
    build(mergeConfig(page, { root: join(root, 'renderer'), build: { outDir: join(folder, 'renderer') } })),
    build(forNode({ main: 'electron/main.ts', reader: 'electron/reader.ts' }, electron, 'es', 'js')),
    // A sandboxed preload cannot be a module: it is one CommonJS file, and `.cjs` because the package is of modules.
    build(forNode({ preload: 'electron/preload.ts' }, electron, 'cjs', 'cjs')),
  ]);
}

function forNode(input: Record<string, string>, outDir: string, format: 'es' | 'cjs', ext: string): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      target: 'node24',
      rolldownOptions: {
        input,
        external: ['electron', 'better-sqlite3'],
        output: { format, entryFileNames: `[name].${ext}`, chunkFileNames: `[name]-[hash].${ext}` },
      },
    },
  };
}
