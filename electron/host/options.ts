import { parseArgs } from 'node:util';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import { samples } from '../../shared/samples/index.ts';

/** What a start was asked for. The window needs only the sample. Port 0 lets the system choose a free one. */
export interface Options {
  readonly port: number;
  readonly sample: string | null;
  /** Whether the address shall be opened in the person's browser. */
  readonly open: boolean;
}

/** Reads `--port N --sample NAME --no-open`. Anything else fails with one sentence that says what is taken. */
export function readOptions(args: readonly string[]): Outcome<Options> {
  const values = parsed(args);
  if (values === null) return failed('unreadable', 'The options are --port N, --sample NAME and --no-open.');
  const { port = '0', sample = null, 'no-open': closed = false } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return failed('unreadable', 'The option --port takes a number from 0 to 65535.');
  }
  if (sample !== null && !samples.some(({ id }) => id === sample)) {
    const known = samples.map(({ id }) => id).join(', ');
    return failed('not_found', `There is no sample "${sample.slice(0, 60)}". The samples are ${known}.`);
  }
  return got({ port: Number(port), sample, open: !closed });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, sample: { type: 'string' }, 'no-open': { type: 'boolean' } },
    }).values;
  } catch {
    return null;
  }
}
