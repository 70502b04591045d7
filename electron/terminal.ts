import { stderr, stdout } from 'node:process';
import { checkup } from './terminal/checkup.ts';
import { paintFor } from './terminal/paint.ts';

/** Host 3: the check-up as text. Ends with 0 nothing found, 1 a problem found, 2 could not run. */
process.exitCode = await checkup(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  say: (text) => stderr.write(text),
  paint: paintFor(stdout.isTTY === true && !process.env['NO_COLOR']),
  progress: stderr.isTTY === true,
});
