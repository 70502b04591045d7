import { spawn } from 'node:child_process';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import type { Doors, Printed } from './doors.ts';
import { codeOf, limited } from './limited.ts';

/** The most a program may print, in bytes, both streams together. */
export const PRINT_LIMIT = 1_000_000;

/** Nothing of the person's own environment reaches the program, and it answers in English. */
const env = { LC_ALL: 'C', LANG: 'C', PATH: '/usr/bin:/bin:/usr/sbin:/sbin' };

const notStarted = (code: string) => {
  if (code === 'ENOENT') return failed('not_found', 'This Mac does not have the program.');
  if (code === 'EACCES' || code === 'EPERM')
    return failed('no_permission', 'This Mac does not let us run the program.');
  return failed('unreadable', `The program could not be started (${code}).`);
};

/**
 * Runs a program by absolute path with its arguments as they are: no shell, no standard input. It is killed when its time
 * is over, when the check-up is stopped, and when it prints more than {@link PRINT_LIMIT}.
 */
export const program =
  (signal: AbortSignal) =>
  ({ path, args, limitMs }: Parameters<Doors['program']>[0]): Promise<Outcome<Printed>> =>
    limited({ signal, limitMs, late: () => failed('timeout', 'The program took too long.') }, (end) => {
      const child = spawn(path, args, { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
      const printed: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
      let bytes = 0;
      const collect = (stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > PRINT_LIMIT) end(failed('unreadable', 'The program printed far more than it should.'));
        else printed[stream].push(chunk);
      };
      const text = (stream: 'stdout' | 'stderr') => Buffer.concat(printed[stream]).toString('utf8');
      child.stdout.on('data', collect('stdout'));
      child.stderr.on('data', collect('stderr'));
      child.on('error', (error) => end(notStarted(codeOf(error))));
      child.on('close', (code) => end(got({ stdout: text('stdout'), stderr: text('stderr'), code })));
      return () => {
        child.kill('SIGKILL');
        // A grandchild may still hold the pipes; they must not keep us alive.
        child.stdout.destroy();
        child.stderr.destroy();
      };
    });
