import { createStore } from 'zustand/vanilla';
import type { Case } from '../shared/case.ts';
import type { Output } from '../shared/contract.ts';
import { recheckId } from '../shared/engine/kb-faults.ts';
import { type Area, areas, type Readings } from '../shared/facts/index.ts';
import { type Failure, failed } from '../shared/reading.ts';
import { present } from '../shared/report/present.ts';
import type { View } from '../shared/report/view.ts';
import { WATCH_KEEPS, type WatchEvent } from '../shared/watch/event.ts';
import type { Ask } from './client.ts';
import { done, lookedAgain, type Place, placeAfter, UNSURE_MINUTES, withAnswer, withTrial } from './journey.ts';
import { fixOf } from './knowledge.ts';
import { createRun } from './run.ts';

/** How long the finished check-up stays before it moves on, in milliseconds, so that the last row can be seen. */
const STAY_MS = 600;

const stopped: Failure & { readonly ms: number } = { ...failed('cancelled', 'You stopped the check-up.'), ms: 0 };

/** What people told us and what was read. Everything else on screen is worked out from it, never kept. */
export interface CaseState {
  readonly hello: Output<'hello'> | null;
  /** The sample Mac that stands in for this one. */
  readonly sample: string | null;
  readonly case: Case | null;
  /** Areas that are being read right now. */
  readonly running: readonly Area[];
  /** What was read again, by the fix after which it was, until the person says whether it helped. */
  readonly again: Readonly<Record<string, Readings>>;
  readonly permission: Output<'permission'> | null;
  /** What the live watch saw since the last look; null where nothing can be watched. */
  readonly seen: readonly WatchEvent[] | null;
  readonly trail: readonly [Place, ...Place[]];
  /** Why the page waits for `tryAgain`: one sentence, or null. */
  readonly lost: string | null;
}

/** What a person can do. None of these throws; a lost connection ends in `lost`. */
export interface CaseActions {
  /** Begins. `complete`: the address held its key; without it nothing will answer. */
  readonly open: (complete: boolean) => Promise<void>;
  readonly pickSample: (id: string | null) => void;
  readonly choose: (symptom: string | null) => Promise<void>;
  readonly askPermission: () => Promise<void>;
  readonly openPermission: () => Promise<Output<'openPermission'>>;
  readonly checkUp: () => Promise<void>;
  readonly stop: () => void;
  readonly proceed: () => void;
  readonly answer: (finding: string, value: 'yes' | 'no' | 'unknown') => void;
  readonly startFix: (fix: string) => void;
  readonly press: (fix: string, step: number) => Promise<Output<'press'>>;
  readonly didStep: () => Promise<void>;
  readonly leaveFix: (outcome: 'skipped' | 'not_applicable') => void;
  /** Asks what became of messages meanwhile; the first time the watch begins. */
  readonly watch: () => Promise<void>;
  readonly tell: (outcome: 'solved' | 'not_solved' | 'unsure') => void;
  readonly wait: (minutes: number) => void;
  readonly waited: () => Promise<void>;
  readonly finish: () => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly tryAgain: () => void;
}

export type CaseStore = CaseState & CaseActions;

/** The view of a case. The last one is kept, because many parts of one screen ask for the same. */
export const viewOf = (() => {
  let last: { readonly of: Case; readonly running: readonly Area[]; readonly view: View } | null = null;
  return (of: Case, running: readonly Area[]): View => {
    if (last?.of !== of || last.running !== running) last = { of, running, view: present(of, running) };
    return last.view;
  };
})();

const idle: readonly Area[] = [];
const nothing: Readings = {};
const start: readonly [Place, ...Place[]] = [{ screen: 'start' }];

/** One journey. `ask` carries the calls; `pause` waits for so many milliseconds. */
export const createCaseStore = (
  ask: Ask,
  pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
) =>
  createStore<CaseStore>((set, get) => {
    const run = createRun(ask);
    let again: (() => void) | null = null;
    /** Counts what was begun, so that answers to what was stopped or replaced are dropped. */
    let round = 0;

    const here = (): Place => get().trail.at(-1) ?? start[0];
    const go = (place: Place) => set(({ trail }) => ({ trail: [...trail, place] }));
    const goOn = () => {
      const { case: it } = get();
      if (it) go(placeAfter(viewOf(it, idle)));
    };

    /** Says that an answer did not come, and remembers what to do again. */
    const lose = ({ detail }: Failure, retry: () => void) => {
      again = retry;
      set({ lost: detail });
    };

    const halt = () => {
      if (get().running.length === 0) return;
      round += 1;
      set({ running: idle });
      run.stop();
    };

    /** Reads areas side by side and hands each on as it comes back. `false` when it was stopped or the connection lost. */
    const readAll = async (
      wanted: readonly Area[],
      after: readonly string[],
      keep: (area: Area, reading: Output<'read'>) => void,
      retry: () => void,
    ): Promise<boolean> => {
      round += 1;
      const mine = round;
      set({ running: [...wanted] });
      await Promise.all(
        wanted.map(async (area) => {
          const reply = await run.read(area, after);
          if (mine !== round) return;
          if (!reply.ok && reply.reason === 'offline') lose(reply, retry);
          else keep(area, reply.ok ? reply.value : { ...reply, ms: 0 });
          set(({ running }) => ({ running: running.filter((it) => it !== area) }));
        }),
      );
      return mine === round && get().lost === null;
    };

    /** Looks again after a fix, in a new check-up: the first one looks at the world as it was when it began. */
    const lookAgain = async (fix: string): Promise<void> => {
      const { case: it, sample } = get();
      const wanted = fix === recheckId ? areas : (fixOf(fix)?.readAgain ?? []);
      if (!it || wanted.length === 0) return;
      const place = here();
      const retry = () => void lookAgain(fix);
      set({ running: wanted, seen: null });
      const begun = await run.begin(sample);
      if (here() !== place) return;
      if (!begun.ok) {
        set({ running: idle });
        return lose(begun, retry);
      }
      set(({ case: now }) => ({ case: now && { ...now, at: begun.value.at } }));
      const keep = (area: Area, reading: Output<'read'>) =>
        set(({ again: so }) => ({ again: { ...so, [fix]: { ...so[fix], [area]: reading } } }));
      await readAll(wanted, [...done(it), fix], keep, retry);
    };

    const keepReading = (area: Area, reading: Output<'read'>) =>
      set(({ case: it }) => (it ? { case: { ...it, readings: { ...it.readings, [area]: reading } } } : {}));

    return {
      hello: null,
      sample: null,
      case: null,
      running: idle,
      again: {},
      permission: null,
      seen: null,
      trail: start,
      lost: null,

      open: async (complete) => {
        if (!complete) return set({ lost: 'This address is not complete. Open the whole address that was printed.' });
        const reply = await ask('hello', {});
        if (!reply.ok) return lose(reply, () => void get().open(true));
        set({ hello: reply.value, sample: reply.value.sample });
      },
      pickSample: (id) => set({ sample: id }),
      choose: async (symptom) => {
        const { sample } = get();
        const retry = () => void get().choose(symptom);
        const begun = await run.begin(sample);
        if (!begun.ok) return lose(begun, retry);
        const { code, at, source } = begun.value;
        set({ case: { code, at, source, symptom, readings: {}, events: [] }, again: {}, permission: null });
        const seen = await run.permission();
        if (get().case?.code !== code) return;
        if (!seen.ok) return lose(seen, retry);
        set({ permission: seen.value });
        if (seen.value === 'missing') return go({ screen: 'permission' });
        await get().checkUp();
      },
      askPermission: async () => {
        const { case: it } = get();
        const reply = await run.permission();
        if (reply.ok && get().case === it) set({ permission: reply.value });
      },
      openPermission: async () => {
        const reply = await ask('openPermission', {});
        return reply.ok ? reply.value : 'failed';
      },
      checkUp: async () => {
        if (here().screen !== 'check-up') go({ screen: 'check-up' });
        const { case: it } = get();
        const missing = areas.filter((area) => !it?.readings[area]);
        const complete = await readAll(missing, it ? done(it) : [], keepReading, () => void get().checkUp());
        if (!complete || get().running.length > 0) return;
        const { trail } = get();
        await pause(STAY_MS);
        if (get().trail === trail) goOn();
      },
      stop: () => {
        const { case: it } = get();
        if (!it) return;
        halt();
        set({ lost: null });
        for (const area of areas) if (!it.readings[area]) keepReading(area, stopped);
        goOn();
      },
      proceed: goOn,
      answer: (finding, value) => {
        const { case: it } = get();
        if (!it) return;
        set({ case: withAnswer(it, finding, value) });
        goOn();
      },
      startFix: (fix) => go({ screen: 'fix', fix, step: 0 }),
      press: async (fix, step) => {
        const reply = await ask('press', { fix, step });
        return reply.ok ? reply.value : 'failed';
      },
      didStep: async () => {
        const place = here();
        if (place.screen !== 'fix') return;
        const { fix, step } = place;
        if (step + 1 < (fixOf(fix)?.steps.length ?? 0)) return go({ screen: 'fix', fix, step: step + 1 });
        set(({ again: so }) => ({ again: { ...so, [fix]: {} } }));
        go({ screen: 'outcome', fix });
        await lookAgain(fix);
      },
      leaveFix: (outcome) => {
        const place = here();
        const { case: it } = get();
        if (place.screen !== 'fix' || !it) return;
        set({ case: withTrial(it, place.fix, outcome, {}) });
        goOn();
      },
      watch: async () => {
        const { seen } = get();
        const known = seen ?? [];
        const reply = await run.watch(known.at(-1)?.nth ?? 0);
        // A slower answer of the same, or one to a watch that is over.
        if (get().seen !== seen) return;
        const can = reply.ok && reply.value.ok && reply.value.value.state === 'watching';
        set({ seen: can ? [...known, ...reply.value.value.events].slice(-WATCH_KEEPS) : null });
      },
      tell: (outcome) => {
        const place = here();
        const { case: it, again: so } = get();
        if (place.screen !== 'outcome' || !it) return;
        halt();
        if (outcome === 'unsure') return go({ screen: 'wait', fix: place.fix, minutes: UNSURE_MINUTES });
        set({ case: withTrial(it, place.fix, outcome, so[place.fix] ?? {}) });
        if (outcome === 'solved') go({ screen: 'end' });
        else goOn();
      },
      wait: (minutes) => go({ screen: 'wait', fix: recheckId, minutes }),
      waited: async () => {
        const place = here();
        if (place.screen !== 'wait') return;
        const { fix } = place;
        const before = get().trail.at(-2);
        if (before?.screen === 'outcome' && before.fix === fix) get().back();
        else go({ screen: 'outcome', fix });
        await lookAgain(fix);
      },
      finish: () => go({ screen: 'end' }),
      back: () => {
        const [first, ...rest] = get().trail.slice(0, -1);
        if (!first) return;
        halt();
        set({ trail: [first, ...rest], lost: null });
      },
      restart: () => {
        halt();
        set({ trail: start, again: {}, lost: null, case: null });
      },
      tryAgain: () => {
        const go = again;
        again = null;
        set({ lost: null });
        go?.();
      },
    };
  });

/** What is shown on screen; on the second look, with what was read again for the fix that is being tried. */
export const shownView = (() => {
  let last: { readonly of: Case; readonly readings: Readings; readonly shown: Case } | null = null;
  return ({ case: it, trail, again, running }: CaseState): View | null => {
    const place = trail.at(-1);
    if (!it || place?.screen !== 'outcome') return it && viewOf(it, running);
    const readings = again[place.fix] ?? nothing;
    if (last?.of !== it || last.readings !== readings)
      last = { of: it, readings, shown: lookedAgain(it, place.fix, readings) };
    return viewOf(last.shown, running);
  };
})();
