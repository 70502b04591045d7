import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

/** Runs a tool and gives back what it printed, whether it was content or not. */
function printed(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

/** One violation for each wall: where it is planted, what it says, and what the guard calls it. */
const planted = [
  [
    'shared/reads-files.ts',
    "import { readFileSync } from 'node:fs';\nexport const it = readFileSync;",
    'noNodejsModules',
  ],
  [
    'shared/knows-the-mac.ts',
    "import { run } from '../electron/run.ts';\nexport const it = run;",
    'noRestrictedImports',
  ],
  [
    'shared/knows-the-page.ts',
    "import { app } from '../renderer/app.tsx';\nexport const it = app;",
    'noRestrictedImports',
  ],
  ['shared/draws.ts', "import { useState } from 'react';\nexport const it = useState;", 'noRestrictedImports'],
  ['shared/asks-the-clock.ts', 'export const it = Date.now();', 'Time comes in as a fact'],
  ['shared/asks-today.ts', 'export const it = new Date();', 'Time comes in as a fact'],
  ['shared/throws-dice.ts', 'export const it = Math.random();', 'no randomness'],
  ['shared/talks.ts', "export const it = () => console.log('');", 'noRestrictedGlobals'],
  [
    'renderer/knows-the-mac.ts',
    "import { run } from '../electron/run.ts';\nexport const it = run;",
    'noRestrictedImports',
  ],
  ['renderer/uses-electron.ts', "import { app } from 'electron';\nexport const it = app;", 'noRestrictedImports'],
  [
    'renderer/reads-files.ts',
    "import { readFileSync } from 'node:fs';\nexport const it = readFileSync;",
    'noNodejsModules',
  ],
  [
    'electron/knows-the-page.ts',
    "import { app } from '../renderer/app.tsx';\nexport const it = app;",
    'noRestrictedImports',
  ],
  ['electron/draws.ts', "import { useState } from 'react';\nexport const it = useState;", 'noRestrictedImports'],
  ['e2e/looks-inside.ts', "import { app } from '../renderer/app.tsx';\nexport const it = app;", 'noRestrictedImports'],
  ['electron/forgets-a-promise.ts', 'async function it(): Promise<void> {}\nit();', 'noFloatingPromises'],
] as const;

describe('the walls between the folders, to the lint', () => {
  let folder: string;
  let report: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'undelivered-walls-'));
    cpSync(join(root, '.biome.json'), join(folder, '.biome.json'));
    cpSync(join(root, 'build', 'pure.grit'), join(folder, 'build', 'pure.grit'));
    for (const [file, text] of planted) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), `${text}\n`);
    }
    writeFileSync(join(folder, 'shared', 'allowed.ts'), "import { z } from 'zod';\nexport const it = z.string();\n");
    const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'];
    report = printed(bin('biome'), args, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('%s is found', (file, _text, name) => {
    expect(report.split('\n').filter((line) => line.includes(file) && line.includes(name))).not.toEqual([]);
  });

  it('lets through what is allowed', () => {
    expect(report).not.toContain('allowed.ts');
  });
});

describe('the walls between the folders, to the compiler', () => {
  const wall = (name: string, config: object, text: string): string => {
    const folder = join(root, 'node_modules', '.cache', `walls-${name}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'planted.ts'), text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: ['planted.ts'] }));
    const said = printed(bin('tsc'), ['-p', folder], root);
    rmSync(folder, { recursive: true, force: true });
    return said;
  };

  it('nothing on the Mac side, and so nothing in shared, can use the page’s document', () => {
    const said = wall('mac', { extends: '../../../tsconfig.json' }, 'export const it = document.title;');
    expect(said).toContain("Cannot find name 'document'");
  });

  it('nothing in the page, and so nothing in shared, can use Node’s process', () => {
    const said = wall('page', { extends: '../../../renderer/tsconfig.json' }, 'export const it = process.env;');
    expect(said).toContain("Cannot find name 'process'");
  });
});
