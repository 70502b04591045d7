import type { WatchJob } from './job.ts';
import { createLooker } from './looker.ts';
import type { Said } from './said.ts';
import { watchFiles } from './watch-files.ts';

const clocks = () => ({ wall: Date.now(), steady: performance.now() });

/** Watches a message store and tells what it sees until the process is ended; belongs into a process of its own. */
export function watchStore({ watch: path }: WatchJob, tell: (said: Said) => void): void {
  const looker = createLooker(path, clocks, tell);
  // Listens first: what comes between would be seen by nobody.
  watchFiles(path, { changed: looker.look, tick: looker.tick });
  looker.look();
}
