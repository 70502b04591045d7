import { type Failure, failed } from '../../shared/reading.ts';

/** The sentence for a Mac on which nobody has signed in to Messages yet. */
export const neverSetUp = failed('not_found', 'Messages was never set up for this user.');

/** The sentence for a file that is not a message store. */
export const notAStore = failed(
  'unreadable',
  'What lies in the place of the message history is not a message history.',
);

/** The sentence for a store whose tables this version does not understand. */
export const unknownShape = failed(
  'not_supported',
  'The message history is kept in a way that this version does not know.',
);

/** Whether SQLite says that the file is damaged: its pages do not fit together, or cannot be read. */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|IOERR|NOTADB)/.test(String((error as { readonly code?: unknown } | null)?.code ?? ''));

/** What an error of the system or of SQLite means. Never repeats its text: that may hold a path. */
export function failureOf(error: unknown): Failure {
  const code = String((error as { readonly code?: unknown } | null)?.code ?? '');
  if (code === 'EPERM' || code === 'EACCES' || code.startsWith('SQLITE_AUTH') || code.startsWith('SQLITE_PERM'))
    return failed('no_permission', 'macOS does not let this app see the message history yet.');
  if (code === 'ENOENT' || code === 'ENOTDIR') return neverSetUp;
  if (code === 'EISDIR' || code.startsWith('SQLITE_NOTADB')) return notAStore;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return failed('busy', 'Messages is busy with its history right now.');
  if (code.startsWith('SQLITE_CORRUPT')) return failed('unreadable', 'The message history is damaged.');
  return failed('unreadable', 'The message history could not be read.');
}
