import type { Input, Output, Reply } from '../shared/contract.ts';
import type { Area } from '../shared/facts/index.ts';
import type { Ask } from './client.ts';

/** One check-up at the host, from the page's side. A stopped check-up answers no more, so the next call opens another. */
export interface Run {
  /** Opens a new one, of a sample or (null) of this computer. The one before is stopped. */
  readonly begin: (sample: Input<'begin'>['sample']) => Promise<Reply<'begin'>>;
  readonly permission: () => Promise<Reply<'permission'>>;
  readonly read: (area: Area, after: readonly string[]) => Promise<Reply<'read'>>;
  readonly watch: (after: number) => Promise<Reply<'watch'>>;
  readonly stop: () => void;
}

/** Nothing is opened yet. */
export function createRun(ask: Ask): Run {
  let sample: Input<'begin'>['sample'] = null;
  let opened: Promise<Reply<'begin'>> | null = null;

  const current = async (): Promise<Reply<'begin'>> => {
    opened ??= ask('begin', { sample });
    const mine = opened;
    const reply = await mine;
    if (!reply.ok && opened === mine) opened = null;
    return reply;
  };

  const withRun = async <T>(carry: (run: Output<'begin'>['run']) => Promise<T>) => {
    const begun = await current();
    return begun.ok ? carry(begun.value.run) : begun;
  };

  const stop = () => {
    const was = opened;
    opened = null;
    void was?.then(async (begun) => {
      if (begun.ok) await ask('stop', { run: begun.value.run });
    });
  };

  return {
    begin: (of) => {
      stop();
      sample = of;
      return current();
    },
    permission: () => withRun((run) => ask('permission', { run })),
    read: (area, after) => withRun((run) => ask('read', { run, area, after: [...after] })),
    watch: (after) => withRun((run) => ask('watch', { run, after })),
    stop,
  };
}
