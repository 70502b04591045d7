import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setUpChrome } from './chrome.ts';
import { closingLine, fromPlaywright, fromVitest, missing, type Results } from './results.ts';
import { root } from './sources.ts';

const reports = join(root, 'test-results');
rmSync(reports, { recursive: true, force: true });

// Everything is run even if something before it failed, so that one look shows all there is to repair.
const all: readonly Results[] = [
  check('types', 'node_modules/typescript/bin/tsc'),
  check('types of the page', 'node_modules/typescript/bin/tsc', '-p', 'renderer'),
  check('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  check('unused code', 'node_modules/knip/bin/knip.js', '--config', 'build/knip.json'),
  check('build', 'build/build.ts'),
  tests(),
  journeys(),
];
for (const skip of all.flatMap(({ skips }) => skips)) console.log(`skipped  ${skip}`);
for (const title of all.flatMap(({ flaky }) => flaky)) console.log(`flaky    ${title}`);
console.log(closingLine(all));
process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;

function check(name: string, program: string, ...args: string[]): Results {
  const passed = run({}, program, ...args);
  console.log(`${passed ? 'passed ' : 'FAILED '}  ${name}`);
  return passed ? { ...missing, passed: 1, failed: 0 } : missing;
}

function tests(): Results {
  const to = `--outputFile=${join(reports, 'vitest.json')}`;
  run(
    {},
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'build/vitest.ts',
    '--reporter=default',
    '--reporter=json',
    to,
  );
  return fromVitest(report('vitest.json'));
}

/** The journeys need a browser. Without one they fail; they are never skipped in silence. */
function journeys(): Results {
  const chrome = setUpChrome();
  if (!chrome.ok) {
    console.log(`FAILED   ${chrome.detail}`);
    return missing;
  }
  const env = chrome.value === null ? {} : { CHROME_PATH: chrome.value };
  run(env, 'node_modules/@playwright/test/cli.js', 'test', '--config', 'build/playwright.ts');
  return fromPlaywright(report('playwright.json'));
}

function run(env: Readonly<Record<string, string>>, program: string, ...args: string[]): boolean {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [program, ...args], options).status === 0;
}

function report(name: string): string | null {
  try {
    return readFileSync(join(reports, name), 'utf8');
  } catch {
    return null;
  }
}
