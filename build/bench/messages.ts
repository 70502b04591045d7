import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root } from '../sources.ts';
import { costOfReader, costOfShell } from './cost.ts';
import { now } from './now.ts';
import { recipes } from './recipes.ts';

const DAY_MS = 86_400_000;
const EPOCH_MS = 978_307_200_000;

/** How often each side is measured; the best run of each counts, for the others met other work on the machine. */
const RUNS = 3;

/**
 * Runs one of our programs to its end. Not in this process: what has grown by building or writing takes long to start others,
 * which the app, small as it is, would not.
 */
const start = (...program: readonly string[]) => spawnSync(process.execPath, program, { stdio: 'inherit' });

interface Line {
  readonly what: string;
  readonly value: string;
  readonly limit: string;
  readonly met: boolean;
}

const print = (lines: readonly Line[]) => {
  for (const { what, value, limit, met } of lines)
    console.log(`${what.padEnd(58)} ${value.padStart(9)}   ${limit.padEnd(14)} ${met ? 'met' : 'NOT MET'}`);
};

/**
 * Measures the reader against the `sqlite3` shell on one store of a million messages and prints ratios of this run. Answers
 * 0 when all aims are met, 1 when not, 2 when there is nothing to compare with.
 */
export async function benchMessages(): Promise<number> {
  if (start(join(root, 'build', 'build.ts')).status !== 0) return 2;
  const folder = mkdtempSync(join(tmpdir(), 'undelivered-bench-'));
  try {
    const path = join(folder, 'chat.db');
    console.log('Making a store of a million messages ...');
    const made = start(join(import.meta.dirname, 'make-store.ts'), path);
    if (made.status !== 0) return 2;
    const entry = join(root, 'dist', 'electron', 'reader.js');
    const job = (days: number) => ({ path, from: now - days * DAY_MS, to: now, at: now, timeZone: 'UTC' });
    const sql = recipes(BigInt(now - EPOCH_MS) * 1_000_000n);
    const shell: number[] = [];
    const whole: Awaited<ReturnType<typeof costOfReader>>[] = [];
    const usual: typeof whole = [];
    for (let run = 0; run < RUNS; run++) {
      const cost = costOfShell(path, sql);
      if (cost === null) {
        console.error('The sqlite3 shell is needed to compare with, and it is not here.');
        return 2;
      }
      shell.push(cost);
      whole.push(await costOfReader(entry, job(4_000)));
      usual.push(await costOfReader(entry, job(90)));
    }
    const yard = Math.min(...shell);
    const cpu = (all: typeof whole) => Math.min(...all.map((one) => one.cpu)) / yard;
    const most = (pick: (one: (typeof whole)[number]) => number) => Math.max(...[...whole, ...usual].map(pick));
    console.log(
      `${(statSync(path).size / 1e9).toFixed(2)} GB, ${whole[0]?.messages} messages that count. CPU of the shell = 1.\n`,
    );
    const lines: readonly Line[] = [
      aim('all detectors, whole history, whole process', cpu(whole), 1),
      aim('all detectors, last 90 days, whole process', cpu(usual), 0.1),
      aim(
        'peak memory of the reading process, MB',
        most(({ memory }) => memory),
        150,
      ),
      aim(
        'longest stall of the main thread, ms',
        most(({ stall }) => stall),
        16,
      ),
    ];
    print(lines);
    return lines.every(({ met }) => met) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const aim = (what: string, value: number, limit: number): Line => ({
  what,
  value: value.toFixed(value < 10 ? 2 : 0),
  limit: `at most ${limit}`,
  met: value <= limit,
});
