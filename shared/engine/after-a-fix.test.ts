import { describe, expect, it } from 'vitest';
import { marginals } from './belief.ts';
import { kb as shape } from './kb.ts';
import { modelOf } from './model.ts';
import { nextStep } from './next-step.ts';
import demo from './samples/demo-kb.json' with { type: 'json' };
import { answered, type State, startCase, tried } from './state.ts';
import { logit, weighed } from './weights.ts';

const model = modelOf(shape.parse(demo));
const chances = (state: State) => [...marginals(model, state.belief)];
const chance = (state: State, cause: string) => chances(state)[model.causes.indexOf(cause)] ?? 0;
const read = { p_clock_off: 'yes', p_no_internet: 'no', p_fail_many: 'yes', p_agent_down: 'no' } as const;
const begun = startCase(model, 'send_fails', read);

describe('after a fix', () => {
  it('a finding that went away clears its cause, one that stayed keeps it', () => {
    const plain = chance(tried(begun, 'set_clock_auto', 'not_solved'), 'clock_wrong');
    expect(chance(tried(begun, 'set_clock_auto', 'not_solved', { p_clock_off: 'no' }), 'clock_wrong')).toBeLessThan(
      0.03,
    );
    expect(chance(tried(begun, 'set_clock_auto', 'not_solved', { p_clock_off: 'yes' }), 'clock_wrong')).toBeGreaterThan(
      plain * 3,
    );
  });

  it('the same reading once more, which the fix could not touch, is not counted twice', () => {
    const once = tried(begun, 'set_clock_auto', 'not_solved');
    expect(chances(tried(begun, 'set_clock_auto', 'not_solved', { p_no_internet: 'no' }))).toEqual(chances(once));
  });

  it('"not now" removes the fix and moves no probability', () => {
    const after = tried(begun, 'set_clock_auto', 'skipped');
    expect(chances(after)).toEqual(chances(begun));
    expect(nextStep(after)).not.toMatchObject({ id: 'set_clock_auto' });
  });

  it('"not sure" asks to look again, and that look decides about the fix', () => {
    const unsure = tried(begun, 'set_clock_auto', 'unsure');
    expect(chances(unsure)).toEqual(chances(begun));
    expect(nextStep(unsure)).toMatchObject({ kind: 'wait', minutes: 3 });
    expect(chances(tried(unsure, '_recheck', 'not_solved'))).toEqual(
      chances(tried(begun, 'set_clock_auto', 'not_solved')),
    );
    expect(nextStep(tried(unsure, '_recheck', 'solved'))).toEqual({ kind: 'done' });
  });

  it('"does not apply" means that its condition is not there', () => {
    const unread = startCase(model, 'send_fails', { p_fail_many: 'yes' });
    const after = tried(unread, 'sign_in_imessage', 'not_applicable');
    expect(chances(after)).toEqual(
      chances(startCase(model, 'send_fails', { p_account_missing: 'no', p_fail_many: 'yes' })).map((p) =>
        expect.closeTo(p, 9),
      ),
    );
  });

  it('the first answer stays, and "I do not know" is not asked again', () => {
    const yes = answered(begun, 'q_web_slow', 'yes');
    expect(chances(answered(yes, 'q_web_slow', 'no'))).toEqual(chances(yes));
    expect(chances(answered(begun, 'q_web_slow', 'unknown'))).toEqual(chances(begun));
  });

  it('ids of another knowledge base are ignored', () => {
    expect(chances(startCase(model, 'send_fails', { ...read, nobody: 'yes' }))).toEqual(chances(begun));
    expect(chances(tried(begun, 'nobody', 'not_solved'))).toEqual(chances(begun));
  });

  it('a fix whose condition nobody read and hardly anything speaks for is not proposed', () => {
    let state = startCase(model, 'delayed', { p_burst_after_wake: 'yes' });
    for (let step = 0; step < 40 && nextStep(state).kind !== 'escalate'; step += 1) {
      const next = nextStep(state);
      if (next.kind === 'fix') {
        expect(next.id).not.toBe('free_disk');
        expect(next.id).not.toBe('set_clock_auto');
        state = tried(state, next.id, 'not_solved');
      } else if (next.kind === 'wait') state = tried(state, '_recheck', 'not_solved');
      else if (next.kind === 'ask') state = answered(state, next.id, 'unknown');
    }
    expect(nextStep(state).kind).toBe('escalate');
  });
});

describe('the weight of a finding', () => {
  it('is what the log-odds would be without it, also across a fix that did not help', () => {
    const play = (evidence: Readonly<Record<string, 'yes' | 'no'>>) =>
      answered(tried(startCase(model, 'send_fails', evidence), 'restart_messages', 'not_solved'), 'q_web_slow', 'no');
    const all = play(read);
    for (const left of Object.keys(read)) {
      const without = chances(play(Object.fromEntries(Object.entries(read).filter(([id]) => id !== left))));
      const weights = weighed(all).find(({ finding }) => model.findings[finding]?.id === left)?.weights;
      chances(all).forEach((p, cause) => {
        expect(weights?.[cause]).toBeCloseTo(logit(p) - logit(without[cause] ?? 0), 6);
      });
    }
  });
});
