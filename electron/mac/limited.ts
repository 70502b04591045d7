import { failed, type Outcome } from '../../shared/reading.ts';

/** What every door answers once the check-up was stopped. */
export const stopped = failed('cancelled', 'The check-up was stopped.');

/**
 * Runs one call to the outside against its time limit and the stop button; the promise never rejects.
 *
 * `begin` starts the work, reports with `end` (the first report counts) and hands back how to clear everything away;
 * that is called exactly once, however the call ended. `late` says what a run-out time limit means for this call.
 */
export function limited<T>(
  {
    signal,
    limitMs,
    late,
  }: { readonly signal: AbortSignal; readonly limitMs: number; readonly late: () => Outcome<T> },
  begin: (end: (outcome: Outcome<T>) => void) => () => void,
): Promise<Outcome<T>> {
  if (signal.aborted) return Promise.resolve(stopped);
  return new Promise((resolve) => {
    let over = false;
    let clear: (() => void) | undefined;
    const end = (outcome: Outcome<T>) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      clear?.();
      resolve(outcome);
    };
    const stop = () => end(stopped);
    const timer = setTimeout(() => end(late()), Math.max(0, limitMs));
    signal.addEventListener('abort', stop);
    try {
      clear = begin(end);
      if (over) clear();
    } catch (error) {
      // Node throws at once for what can never work, such as port 70000.
      end(failed('unreadable', `This could not be asked (${codeOf(error)}).`));
    }
  });
}

/** The system's code of an error ("ECONNREFUSED"), or "unknown". Messages are not used: they may hold private names. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
