import { fork, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { READER_FLAGS } from '../../electron/reader/fork-worker.ts';
import type { ReaderJob } from '../../electron/reader/job.ts';
import { readerAnswer } from '../../electron/reader/start-reader.ts';

/** What one run cost. CPU in seconds, memory in MB, the longest stall of this process in milliseconds. */
export interface Cost {
  readonly cpu: number;
  readonly memory: number;
  readonly stall: number;
}

const MICRO = 1_000_000;

/** Seconds of CPU, user and system, that the `sqlite3` shell needs for these statements; null where there is no shell. */
export function costOfShell(store: string, sql: string): number | null {
  // `times` of the POSIX shell prints "0m1.23s 0m0.45s" for itself and, in the second line, for what it started.
  const ran = spawnSync('sh', ['-c', 'sqlite3 -readonly "$0" >/dev/null && times', store], { input: sql });
  const line = ran.stdout.toString().trim().split('\n')[1] ?? '';
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  return ran.status === 0 && parts.length === 2 ? (parts[0] ?? 0) + (parts[1] ?? 0) : null;
}

/** Reads with the built reading process, from its start to its end, and tells what all of it cost. */
export async function costOfReader(entry: string, job: ReaderJob): Promise<Cost & { readonly messages: number }> {
  const report = join(tmpdir(), `undelivered-cost-${process.pid}.json`);
  const atExit = join(tmpdir(), `undelivered-cost-${process.pid}.mjs`);
  writeFileSync(
    atExit,
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const child = fork(entry, [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [...READER_FLAGS, '--import', pathToFileURL(atExit).href],
    env: {},
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answer = await new Promise<unknown>((resolve) => {
    child.once('message', resolve);
    child.send(job);
  });
  const outcome = readerAnswer(answer);
  delay.disable();
  if (child.connected) child.disconnect();
  await ended;
  const used = JSON.parse(readFileSync(report, 'utf8')) as {
    userCPUTime: number;
    systemCPUTime: number;
    maxRSS: number;
  };
  for (const file of [report, atExit]) rmSync(file, { force: true });
  if (!outcome.ok) throw new Error(outcome.detail);
  return {
    cpu: (used.userCPUTime + used.systemCPUTime) / MICRO,
    memory: used.maxRSS / 1_024,
    stall: delay.max / MICRO,
    messages: outcome.value.sent.total + outcome.value.received.total,
  };
}
