import { describe, expect, it, vi } from 'vitest';
import { recheckId } from '../shared/engine/kb-faults.ts';
import { healthyReadings } from '../shared/testing/healthy-facts.ts';
import { fixOf } from './knowledge.ts';
import { createCaseStore, shownView, viewOf } from './store.ts';
import { clockSlow, nothingToSee, pretendHost } from './testing/pretend-host.ts';

async function opened(host: ReturnType<typeof pretendHost>) {
  const store = createCaseStore(host.ask, async () => {});
  await store.getState().open(true);
  const at = () => store.getState().trail.at(-1);
  const events = () => store.getState().case?.events ?? [];
  const view = () => {
    const shown = shownView(store.getState());
    if (!shown) throw new Error('There is no case yet.');
    return shown;
  };
  /** Presses "I did it" until it is asked whether it helped. */
  const carryOut = async () => {
    while (at()?.screen === 'fix') await store.getState().didStep();
  };
  return { store, do: () => store.getState(), at, events, view, carryOut };
}

describe('the way from a complaint to its end', () => {
  it('leads over the check-up and the fix to "it works again"', async () => {
    const host = pretendHost(clockSlow);
    const page = await opened(host);
    await page.do().choose('send-fails');
    expect(page.at()).toEqual({ screen: 'diagnosis' });
    expect(page.view().next).toMatchObject({ kind: 'fix', id: 'fix-clock' });
    page.do().startFix('fix-clock');
    host.readings = nothingToSee;
    await page.carryOut();
    expect(page.at()).toEqual({ screen: 'outcome', fix: 'fix-clock' });
    expect(page.view().findings.find(({ id }) => id === 'clock-off')?.verdict).toBe('fine');
    page.do().tell('solved');
    expect(page.at()).toEqual({ screen: 'end' });
    expect(page.view().path.stations.find(({ station }) => station === 'mac')?.state).toBe('fine');
  });

  it('reads after a fix only what the fix is about, and says which fix was done', async () => {
    const host = pretendHost(clockSlow);
    const page = await opened(host);
    await page.do().choose('send-fails');
    page.do().startFix('fix-clock');
    host.asked.length = 0;
    await page.carryOut();
    expect(host.readAreas()).toEqual(fixOf('fix-clock')?.readAgain);
    expect(host.asked.find(({ name }) => name === 'read')?.input).toMatchObject({ after: ['fix-clock'] });
  });

  it('does not propose again what did not help', async () => {
    const page = await opened(pretendHost(clockSlow));
    await page.do().choose('send-fails');
    page.do().startFix('fix-clock');
    await page.carryOut();
    page.do().tell('not_solved');
    expect(page.view().next).not.toMatchObject({ id: 'fix-clock' });
    expect(page.events()).toMatchObject([{ kind: 'tried', fix: 'fix-clock', outcome: 'not_solved' }]);
  });

  it.each(['skipped', 'not_applicable'] as const)('goes on without a fix that was %s', async (outcome) => {
    const page = await opened(pretendHost(clockSlow));
    await page.do().choose('send-fails');
    page.do().startFix('fix-clock');
    page.do().leaveFix(outcome);
    expect(page.events()).toMatchObject([{ fix: 'fix-clock', outcome }]);
    expect(page.view().next).not.toMatchObject({ id: 'fix-clock' });
  });

  it('asks once more after a wait when somebody is not sure, and notes nothing in between', async () => {
    const host = pretendHost(clockSlow);
    const page = await opened(host);
    await page.do().choose('send-fails');
    page.do().startFix('fix-clock');
    await page.carryOut();
    page.do().tell('unsure');
    expect(page.at()).toMatchObject({ screen: 'wait', fix: 'fix-clock', minutes: 3 });
    expect(page.events()).toEqual([]);
    host.readings = nothingToSee;
    await page.do().waited();
    expect(page.at()).toEqual({ screen: 'outcome', fix: 'fix-clock' });
    expect(page.view().findings.find(({ id }) => id === 'clock-off')?.verdict).toBe('fine');
  });

  it('looks at everything again after a wait that was itself the next step, and counts each wait', async () => {
    const host = pretendHost(nothingToSee);
    const page = await opened(host);
    await page.do().choose('send-fails');
    for (const _ of [1, 2]) {
      host.asked.length = 0;
      page.do().wait(3);
      await page.do().waited();
      expect(page.at()).toEqual({ screen: 'outcome', fix: recheckId });
      expect(new Set(host.readAreas())).toEqual(new Set(['system', 'clock', 'apple-services', 'messages']));
      page.do().tell('not_solved');
    }
    expect(page.events()).toMatchObject([
      { fix: recheckId, outcome: 'not_solved' },
      { fix: recheckId, outcome: 'not_solved' },
    ]);
  });

  it('has nothing to propose for a healthy Mac without a complaint', async () => {
    const page = await opened(pretendHost(healthyReadings()));
    await page.do().choose(null);
    expect(page.at()).toEqual({ screen: 'diagnosis' });
    expect(page.view().next.kind).toBe('nothing');
  });
});

describe('the check-up', () => {
  it('shows each area as soon as it is back, and moves on by itself after the last', async () => {
    const host = pretendHost(clockSlow);
    host.held.add('apple-services');
    const page = await opened(host);
    const done = page.do().choose('send-fails');
    await vi.waitFor(() => expect(page.do().running).toEqual(['apple-services']));
    expect(page.at()).toEqual({ screen: 'check-up' });
    expect(page.view().findings.find(({ id }) => id === 'clock-off')?.verdict).toBe('problem');
    expect(page.view().path.stations.find(({ station }) => station === 'network')?.state).toBe('looking');
    host.release('apple-services');
    await done;
    expect(page.at()).toEqual({ screen: 'diagnosis' });
  });

  it('can be stopped: what was not read is "could not check", and a fix is still looked at again', async () => {
    const host = pretendHost(clockSlow);
    host.held.add('apple-services');
    const page = await opened(host);
    void page.do().choose('send-fails');
    await vi.waitFor(() => expect(page.do().running).toEqual(['apple-services']));
    page.do().stop();
    expect(page.at()?.screen).not.toBe('check-up');
    expect(
      page
        .view()
        .notChecked.map(({ sentence }) => sentence)
        .join(' '),
    ).toMatch(/stopped/);
    host.release('apple-services');
    page.do().startFix('fix-clock');
    host.readings = nothingToSee;
    await page.carryOut();
    expect(page.view().findings.find(({ id }) => id === 'clock-off')?.verdict).toBe('fine');
  });

  it('can be left and begun again; what was stopped on the way says nothing any more', async () => {
    const host = pretendHost(clockSlow);
    host.permission = 'missing';
    host.held.add('clock');
    const page = await opened(host);
    await page.do().choose('send-fails');
    expect(page.at()).toEqual({ screen: 'permission' });
    void page.do().checkUp();
    await vi.waitFor(() => expect(page.do().running).toEqual(['clock']));
    page.do().back();
    expect(page.at()).toEqual({ screen: 'permission' });
    const again = page.do().checkUp();
    host.release('clock');
    await again;
    expect(page.do().case?.readings.clock).toMatchObject({ ok: true });
  });

  it('stays where somebody went meanwhile', async () => {
    const host = pretendHost(clockSlow);
    let goOn = () => {};
    const store = createCaseStore(host.ask, () => new Promise<void>((resolve) => (goOn = resolve)));
    await store.getState().open(true);
    const done = store.getState().choose('send-fails');
    await vi.waitFor(() => expect(Object.keys(store.getState().case?.readings ?? {})).toHaveLength(4));
    await vi.waitFor(() => expect(store.getState().running).toEqual([]));
    store.getState().back();
    goOn();
    await done;
    expect(store.getState().trail).toEqual([{ screen: 'start' }]);
  });
});

describe('Back', () => {
  it('keeps an answer and asks it no second time', async () => {
    const page = await opened(pretendHost(nothingToSee));
    await page.do().choose('receipts-missing');
    const asked = page.at();
    if (asked?.screen !== 'question') throw new Error('No question was due.');
    page.do().answer(asked.id, 'yes');
    const next = page.at();
    page.do().back();
    expect(page.at()).toEqual(asked);
    expect(page.events()).toEqual([{ kind: 'answered', finding: asked.id, value: 'yes' }]);
    page.do().answer(asked.id, 'no');
    expect(page.events()).toEqual([{ kind: 'answered', finding: asked.id, value: 'no' }]);
    expect(page.at()).not.toEqual(asked);
    expect(next).not.toEqual(asked);
  });

  it('keeps what was seen after each fix apart', async () => {
    const host = pretendHost(clockSlow);
    const page = await opened(host);
    await page.do().choose('send-fails');
    page.do().startFix('fix-clock');
    host.readings = nothingToSee;
    await page.carryOut();
    page.do().tell('not_solved');
    page.do().startFix('unblock-dns');
    await page.carryOut();
    while (page.at()?.screen !== 'outcome' || page.at() === undefined) page.do().back();
    page.do().back();
    while (page.at()?.screen !== 'outcome') page.do().back();
    page.do().tell('not_solved');
    const trial = page.events().find((event) => event.kind === 'tried' && event.fix === 'fix-clock');
    expect(trial?.kind === 'tried' && Object.keys(trial.readings ?? {})).toEqual(['clock']);
    expect(page.events().filter(({ kind }) => kind === 'tried')).toHaveLength(1);
  });

  it('on the start does nothing', async () => {
    const page = await opened(pretendHost(clockSlow));
    page.do().back();
    expect(page.at()).toEqual({ screen: 'start' });
  });
});

describe('the permission', () => {
  it('is explained only when it is missing, and found when it was given', async () => {
    const host = pretendHost(clockSlow);
    host.permission = 'missing';
    const page = await opened(host);
    await page.do().choose('send-fails');
    expect(page.at()).toEqual({ screen: 'permission' });
    expect(host.readAreas()).toEqual([]);
    host.permission = 'granted';
    await page.do().askPermission();
    expect(page.do().permission).toBe('granted');
  });
});

describe('a lost connection', () => {
  it('is said, and trying again reads only what is missing', async () => {
    const host = pretendHost(clockSlow);
    host.held.add('messages');
    const page = await opened(host);
    void page.do().choose('send-fails');
    await vi.waitFor(() => expect(page.do().running).toEqual(['messages']));
    page.do().back();
    host.release('messages');
    host.offline = true;
    await page.do().choose('send-fails');
    expect(page.do().lost).toBe('The connection was lost.');
    host.offline = false;
    page.do().tryAgain();
    expect(page.do().lost).toBeNull();
    await vi.waitFor(() => expect(page.at()).toEqual({ screen: 'diagnosis' }));
  });

  it('in the middle of the check-up keeps what was read', async () => {
    const host = pretendHost(clockSlow);
    const page = await opened(host);
    await page.do().choose('send-fails');
    page.do().startFix('fix-clock');
    host.offline = true;
    await page.carryOut();
    expect(page.do().lost).not.toBeNull();
    host.offline = false;
    host.readings = nothingToSee;
    page.do().tryAgain();
    await vi.waitFor(() => expect(page.view().findings.find(({ id }) => id === 'clock-off')?.verdict).toBe('fine'));
  });

  it('without the key says what is missing and asks for nothing', async () => {
    const host = pretendHost(clockSlow);
    const store = createCaseStore(host.ask);
    await store.getState().open(false);
    expect(store.getState().lost).toMatch(/not complete/);
    expect(host.asked).toEqual([]);
  });
});

describe('a sample', () => {
  it('is what the check-up is begun with, also for the second look', async () => {
    const host = pretendHost(clockSlow);
    const page = await opened(host);
    page.do().pickSample('clock-slow');
    await page.do().choose('send-fails');
    page.do().startFix('fix-clock');
    await page.carryOut();
    const begun = host.asked.filter(({ name }) => name === 'begin');
    expect(begun.map(({ input }) => input)).toEqual([{ sample: 'clock-slow' }, { sample: 'clock-slow' }]);
    expect(page.do().case?.source).toBe('sample:clock-slow');
  });
});

it('works a view out once while nothing changed', async () => {
  const page = await opened(pretendHost(clockSlow));
  await page.do().choose('send-fails');
  const { case: it, running } = page.do();
  if (!it) throw new Error('There is no case.');
  expect(viewOf(it, running)).toBe(viewOf(it, running));
});
