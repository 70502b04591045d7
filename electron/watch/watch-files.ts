import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Messages writes in quick steps; one look for all of them. Milliseconds. */
const GATHER_MS = 300;
/** Events of the file system get lost in sleep and under load, so the files are asked as well. Milliseconds. */
const ASK_MS = 5_000;

/**
 * Size and time of the store and of its log: what Messages writes changes one of them. Nothing for what is not there; an empty
 * log is none, because a reader makes one and removes it again, which must not lead to the next reading.
 */
const stampOf = (path: string): string =>
  [path, `${path}-wal`]
    .map((file) => {
      const found = statSync(file, { bigint: true, throwIfNoEntry: false });
      return found && found.size > 0n ? `${found.ino} ${found.size} ${found.mtimeNs}` : '';
    })
    .join(' ');

function stampOrNothing(path: string): string {
  try {
    return stampOf(path);
  } catch {
    // Not allowed to see them: the look tells why.
    return '';
  }
}

/**
 * Calls `changed` soon after the store at `path` or its log changed, and `tick` every few seconds. Costs two small questions to
 * the file system each time while nothing happens. Hands back how to end it.
 */
export function watchFiles(path: string, { changed, tick }: { changed: () => void; tick: () => void }): () => void {
  const names = new Set([basename(path), `${basename(path)}-wal`]);
  let stamp = stampOrNothing(path);
  let gathering: NodeJS.Timeout | null = null;
  let events: FSWatcher | null = null;

  const ask = () => {
    if (stampOrNothing(path) === stamp) return;
    gathering ??= setTimeout(() => {
      gathering = null;
      stamp = stampOrNothing(path);
      changed();
    }, GATHER_MS);
  };
  const listen = () => {
    try {
      events = watch(dirname(path), (_event, name) => {
        if (name === null || names.has(name)) ask();
      });
      events.on('error', () => {
        events?.close();
        events = null;
      });
    } catch {
      // No such folder yet, or none we may see: asking has to do.
      events = null;
    }
  };
  listen();
  const asking = setInterval(() => {
    tick();
    ask();
    if (events === null) listen();
  }, ASK_MS);
  return () => {
    clearInterval(asking);
    if (gathering) clearTimeout(gathering);
    events?.close();
  };
}
