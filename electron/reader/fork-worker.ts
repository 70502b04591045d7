import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GRACE_MS, type StartWorker } from './worker.ts';

/**
 * Keeps the reading process small: rows live for a moment, and a large nursery for them only costs memory (30 MB with a million
 * messages); and ninety days are read before a second thread that compiles has paid for itself (a quarter of the time).
 * Measured with `npm run bench -- messages`.
 */
export const READER_FLAGS = ['--max-semi-space-size=2', '--no-concurrent-recompilation'] as const;

/** Starts reading processes as forks of Node, for the browser and the terminal. `entry` is where `reader` lies. */
export const forkWorker =
  (entry: URL): StartWorker =>
  (job, { heard, ended }) => {
    const child = fork(fileURLToPath(entry), [], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...READER_FLAGS],
      env: {},
      serialization: 'json',
    });
    let over = false;
    const end = () => {
      if (!over) ended();
      over = true;
    };
    child.on('message', heard);
    child.once('error', end);
    child.once('exit', end);
    // Without a listener a failure to send would be thrown; the end of the process tells the same.
    child.send(job, () => {});
    return () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      child.once('exit', () => clearTimeout(force));
    };
  };
