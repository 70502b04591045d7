import { sep } from 'node:path';
import type { Output } from '../../shared/contract.ts';

/** The privacy receipt: every file, program and host that was touched. */
export type Receipt = Output<'privacy'>;

/** How the doors write the receipt, and how it is read. */
export interface ReceiptBook {
  /** A file was opened and read; the folder of the person is shown as `~`. */
  readonly file: (path: string) => void;
  readonly command: (path: string, args: readonly string[]) => void;
  readonly host: (name: string, port: number, protocol: Receipt['hosts'][number]['protocol']) => void;
  /** Everything so far, each thing once, in the order in which it happened first. */
  readonly view: () => Receipt;
}

/** A new, empty receipt for one check-up. `home` is the person's own folder. */
export function receiptBook(home: string): ReceiptBook {
  const files = new Map<string, number>();
  const commands = new Set<string>();
  const hosts = new Map<string, Receipt['hosts'][number]>();
  return {
    file(path) {
      const shown =
        home !== '' && (path === home || path.startsWith(home + sep)) ? `~${path.slice(home.length)}` : path;
      files.set(shown, (files.get(shown) ?? 0) + 1);
    },
    command(path, args) {
      commands.add([path, ...args].join(' '));
    },
    host(name, port, protocol) {
      hosts.set(`${protocol} ${name} ${port}`, { name, port, protocol });
    },
    view: () => ({
      files: [...files].map(([path, reads]) => ({ path, reads })),
      commands: [...commands],
      hosts: [...hosts.values()],
    }),
  };
}
