import type { Call, Input, Output, Reply } from '../../shared/contract.ts';
import type { Area, Readings } from '../../shared/facts/index.ts';
import { failed } from '../../shared/reading.ts';
import { at, healthyFacts, healthyReadings } from '../../shared/testing/healthy-facts.ts';
import type { Ask } from '../client.ts';

/** The history of somebody whose messages fail. */
const failing: Readings['messages'] = {
  ok: true,
  ms: 1,
  facts: {
    ...healthyFacts.messages,
    sent: {
      ...healthyFacts.messages.sent,
      failed: { count: 6, byCode: { '12': 6 }, conversations: 3, newest: '2026-11-20T08:30:00.000Z' },
      conversations: { troubled: 3, clean: 6 },
    },
  },
};

/** A Mac on which messages fail while its clock is 7 minutes slow. */
export const clockSlow: Readings = {
  ...healthyReadings({ clock: { ...healthyFacts.clock, offsetSeconds: 421 } }),
  messages: failing,
};

/** A Mac on which messages fail for no reason that can be seen. */
export const nothingToSee: Readings = { ...healthyReadings(), messages: failing };

const unread = { ...failed('not_recorded', 'Nothing was made up for this.'), ms: 1 };

/** A host that answers from made-up readings, in which everything can be changed while it runs. */
export function pretendHost(readings: Readings) {
  const host = {
    readings,
    permission: 'not-needed' as Output<'permission'>,
    isMac: true,
    press: 'done' as Output<'press'>,
    /** What the live watch answers. */
    watch: failed('not_supported', 'Nothing is watched.') as Output<'watch'>,
    /** Nothing answers any more. */
    offline: false,
    /** Areas whose answer is held back until `release`. */
    held: new Set<Area>(),
    asked: [] as { readonly name: Call; readonly input: unknown }[],
    release(area: Area) {
      host.held.delete(area);
      for (const go of waiting.splice(0)) go();
    },
    /** The areas that were asked for, in their order. */
    readAreas: () => host.asked.flatMap(({ name, input }) => (name === 'read' ? [(input as Input<'read'>).area] : [])),
  };
  const waiting: (() => void)[] = [];
  const stopped = new Set<string>();
  let begun = 0;

  const answers: { readonly [C in Call]: (input: Input<C>) => Output<C> | Promise<Output<C>> } = {
    hello: () => ({
      app: { name: 'undelivered', version: '1.2.3' },
      isMac: host.isMac,
      sample: null,
      samples: [{ id: 'clock-slow', title: 'A slow clock', about: 'Messages fail.', symptom: 'send-fails' }],
    }),
    begin: ({ sample }) => {
      begun += 1;
      const code = `RUN-${begun}`;
      return { run: code, code, at, source: sample === null ? 'this-mac' : `sample:${sample}` };
    },
    permission: () => host.permission,
    read: async ({ run, area }) => {
      while (host.held.has(area)) await new Promise<void>((go) => waiting.push(go));
      // As the real host: a stopped check-up never reads again.
      return stopped.has(run) ? { ...failed('cancelled', 'It was stopped.'), ms: 1 } : (host.readings[area] ?? unread);
    },
    stop: ({ run }) => {
      stopped.add(run);
      return {};
    },
    watch: () => host.watch,
    privacy: () => ({ files: [], commands: [], hosts: [] }),
    press: () => host.press,
    openPermission: () => host.press,
  };

  const ask: Ask = async <C extends Call>(name: C, input: Input<C>): Promise<Reply<C>> => {
    host.asked.push({ name, input });
    if (host.offline) return failed('offline', 'The connection was lost.');
    return { ok: true, value: await answers[name](input) };
  };
  return Object.assign(host, { ask });
}
