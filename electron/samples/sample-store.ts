import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { history } from '../../shared/samples/history/history.ts';
import type { Sample } from '../../shared/samples/sample.ts';
import { writeStore } from './write-store.ts';

/** The message store of a sample Mac, written to disk when it is asked for. */
export interface SampleStore {
  /** Where it lies; null when the sample does not let anybody look. */
  path(): string | null;
  /** Removes it; may be called twice. */
  close(): void;
}

/**
 * Writes the made-up history of a sample into a store of its own in the temporary folder. It goes away with `close`, and
 * at the latest when this program ends.
 */
export function sampleStore({ messages, at }: Pick<Sample, 'messages' | 'at'>): SampleStore {
  let folder: string | null = null;
  const close = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
    process.off('exit', close);
  };
  return {
    close,
    path() {
      if (messages === 'no-permission') return null;
      if (folder === null) {
        folder = mkdtempSync(join(tmpdir(), 'undelivered-sample-'));
        process.once('exit', close);
        writeStore(join(folder, 'chat.db'), messages, history(messages, Date.parse(at)));
      }
      return join(folder, 'chat.db');
    },
  };
}
