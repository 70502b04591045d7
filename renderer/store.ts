import { createStore } from 'zustand/vanilla';
import type { Case } from '../shared/case.ts';
import type { Call, Input, Output, Reply } from '../shared/contract.ts';
import { type Area, areas, type Readings } from '../shared/facts/index.ts';
import { type Failure, failed } from '../shared/reading.ts';
import { present } from '../shared/report/present.ts';
import type { View } from '../shared/report/view.ts';
import type { Ask } from './client.ts';
import {
  done,
  lookedAgain,
  lookedAtAfresh,
  type Place,
  placeAfter,
  UNSURE_MINUTES,
  withAnswer,
  withTrial,
} from './journey.ts';
import { fixOf } from './knowledge.ts';

/** How long the finished check-up stays before it moves on, in milliseconds, so that the last row can be seen. */
const STAY_MS = 600;

const stopped: Failure & { readonly ms: number } = { ...failed('cancelled', 'You stopped the check-up.'), ms: 0 };

/** What people told us and what was read. Everything else on screen is worked out from it, never kept. */
export interface CaseState {
  readonly hello: Output<'hello'> | null;
  /** The sample Mac that stands in for this one. */
  readonly sample: string | null;
  readonly run: string | null;
  readonly case: Case | null;
  /** Areas that are being read right now. */
  readonly running: readonly Area[];
  /** What was read again for the fix on screen. */
  readonly again: Readings;
  readonly permission: Output<'permission'> | null;
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
  readonly stop: () => Promise<void>;
  readonly proceed: () => void;
  readonly answer: (finding: string, value: 'yes' | 'no' | 'unknown') => void;
  readonly startFix: (fix: string) => void;
  readonly press: (fix: string, step: number) => Promise<Output<'press'>>;
  readonly didStep: () => Promise<void>;
  readonly leaveFix: (outcome: 'skipped' | 'not_applicable') => void;
  readonly tell: (outcome: 'solved' | 'not_solved' | 'unsure') => void;
  readonly wait: (minutes: number) => void;
  readonly waited: () => Promise<void>;
  readonly finish: () => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly tryAgain: () => void;
}

export type CaseStore = CaseState & CaseActions;

/** Nothing was read again. One object, so that it can be told apart. */
const nothing: Readings = {};

/** The view of a case. The last one is kept, because many parts of one screen ask for the same. */
export const viewOf = (() => {
  let last: {
    readonly of: Case;
    readonly running: readonly Area[];
    readonly again: Readings;
    readonly view: View;
  } | null = null;
  return (of: Case, running: readonly Area[], again: Readings = nothing): View => {
    if (last?.of !== of || last.running !== running || last.again !== again) {
      const shown = again === nothing ? of : lookedAgain(of, again);
      last = { of, running, again, view: present(shown, running) };
    }
    return last.view;
  };
})();

const idle: readonly Area[] = [];
const start: readonly [Place, ...Place[]] = [{ screen: 'start' }];

/** One journey. `ask` carries the calls; `pause` waits for so many milliseconds. */
export const createCaseStore = (
  ask: Ask,
  pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
) =>
  createStore<CaseStore>((set, get) => {
    let again: (() => void) | null = null;

    const here = (): Place => get().trail.at(-1) ?? start[0];
    const go = (place: Place) => set(({ trail }) => ({ trail: [...trail, place] }));
    const goOn = () => {
      const { case: it } = get();
      if (it) go(placeAfter(viewOf(it, idle)));
    };

    /** Asks, and remembers what to do again when the connection is lost. */
    const call = async <C extends Call>(name: C, input: Input<C>, retry: () => void): Promise<Reply<C>> => {
      const reply = await ask(name, input);
      if (!reply.ok) {
        again = retry;
        set({ lost: reply.detail });
      }
      return reply;
    };

    /** Reads areas side by side and hands each on as it comes back. Late answers of a stopped run are dropped. */
    const readAll = async (
      wanted: readonly Area[],
      after: readonly string[],
      keep: (area: Area, reading: Output<'read'>) => void,
      retry: () => void,
    ): Promise<boolean> => {
      const { run } = get();
      if (run === null) return false;
      const token: readonly Area[] = [...wanted];
      set({ running: token });
      await Promise.all(
        wanted.map(async (area) => {
          const reply = await ask('read', { run, area, after: [...after] });
          if (get().run !== run || !get().running.includes(area)) return;
          if (reply.ok) keep(area, reply.value);
          else if (reply.reason === 'offline') {
            again = retry;
            set({ lost: reply.detail });
          } else keep(area, { ...reply, ms: 0 });
          set(({ running }) => ({ running: running.filter((it) => it !== area) }));
        }),
      );
      return get().run === run && get().lost === null;
    };

    const lookAgain = async (fix: string) => {
      const { case: it } = get();
      if (!it) return;
      await readAll(
        fixOf(fix)?.readAgain ?? [],
        [...done(it), fix],
        (area, reading) => set(({ again: so }) => ({ again: { ...so, [area]: reading } })),
        () => void lookAgain(fix),
      );
    };

    const keepReading = (area: Area, reading: Output<'read'>) =>
      set(({ case: it }) => (it ? { case: { ...it, readings: { ...it.readings, [area]: reading } } } : {}));

    return {
      hello: null,
      sample: null,
      run: null,
      case: null,
      running: idle,
      again: nothing,
      permission: null,
      trail: start,
      lost: null,

      open: async (complete) => {
        if (!complete) return set({ lost: 'This address is not complete. Open the whole address that was printed.' });
        const reply = await call('hello', {}, () => void get().open(true));
        if (reply.ok) set({ hello: reply.value, sample: reply.value.sample });
      },
      pickSample: (id) => set({ sample: id }),
      choose: async (symptom) => {
        const { sample } = get();
        const retry = () => void get().choose(symptom);
        const begun = await call('begin', { sample }, retry);
        if (!begun.ok) return;
        const { run, code, at, source } = begun.value;
        set({ run, case: { code, at, source, symptom, readings: {}, events: [] }, running: idle, permission: null });
        const seen = await call('permission', { run }, retry);
        if (!seen.ok || get().run !== run) return;
        set({ permission: seen.value });
        if (seen.value === 'missing') return go({ screen: 'permission' });
        await get().checkUp();
      },
      askPermission: async () => {
        const { run } = get();
        if (run === null) return;
        const reply = await ask('permission', { run });
        if (reply.ok && get().run === run) set({ permission: reply.value });
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
      stop: async () => {
        const { run, case: it } = get();
        if (run === null || !it) return;
        const missing = areas.filter((area) => !it.readings[area]);
        set({ running: idle, lost: null });
        for (const area of missing) keepReading(area, stopped);
        goOn();
        await ask('stop', { run });
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
        set({ again: nothing });
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
      tell: (outcome) => {
        const place = here();
        const { case: it, again: readings } = get();
        if (place.screen !== 'outcome' || !it) return;
        if (outcome === 'unsure') return go({ screen: 'wait', fix: place.fix, minutes: UNSURE_MINUTES });
        set({ case: withTrial(it, place.fix, outcome, readings), running: idle });
        if (outcome === 'solved') go({ screen: 'end' });
        else goOn();
      },
      wait: (minutes) => go({ screen: 'wait', fix: null, minutes }),
      waited: async () => {
        const place = here();
        const { case: it } = get();
        if (place.screen !== 'wait' || !it) return;
        if (place.fix !== null) {
          get().back();
          return lookAgain(place.fix);
        }
        const begun = await call('begin', { sample: get().sample }, () => void get().waited());
        if (!begun.ok || here() !== place) return;
        set({ run: begun.value.run, case: lookedAtAfresh(it, begun.value.at) });
        await get().checkUp();
      },
      finish: () => go({ screen: 'end' }),
      back: () => {
        const { trail, run, running } = get();
        const [first, ...rest] = trail.slice(0, -1);
        if (!first) return;
        set({ trail: [first, ...rest], running: idle, lost: null });
        if (running.length > 0 && run !== null) void ask('stop', { run });
      },
      restart: () => set({ trail: start, running: idle, again: nothing, lost: null, run: null, case: null }),
      tryAgain: () => {
        const go = again;
        again = null;
        set({ lost: null });
        go?.();
      },
    };
  });

/** What is shown on screen; on the second look, with what was read again for the fix that is being tried. */
export const shownView = ({ case: it, trail, again, running }: CaseState): View | null =>
  it && viewOf(it, running, trail.at(-1)?.screen === 'outcome' ? again : nothing);
