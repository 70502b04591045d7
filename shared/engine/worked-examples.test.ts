import { describe, expect, it } from 'vitest';
import { marginals } from './belief.ts';
import { explained } from './explain.ts';
import { kb as shape } from './kb.ts';
import { modelOf } from './model.ts';
import { nextStep } from './next-step.ts';
import { ranked } from './ranked.ts';
import demo from './samples/demo-kb.json' with { type: 'json' };
import { answered, type State, startCase, tried } from './state.ts';

const model = modelOf(shape.parse(demo));

const chance = (state: State, cause: string): number =>
  marginals(model, state.belief)[model.causes.indexOf(cause)] ?? 0;

/** The published figures are rounded to three places. */
const expectChances = (state: State, published: Readonly<Record<string, number>>) => {
  for (const [cause, p] of Object.entries(published))
    expect(Math.abs(chance(state, cause) - p), cause).toBeLessThan(0.005);
};

const weight = (state: State, cause: string, finding: string): number => {
  const on = explained(state).causes.find((it) => it.cause === cause);
  return [...(on?.for ?? []), ...(on?.against ?? [])].find((it) => it.finding === finding)?.w ?? 0;
};

const quiet = { p_no_internet: 'no', p_captive_or_dns: 'no', p_push_blocked: 'no', p_status_outage: 'no' } as const;

describe('a clock that is 7 minutes off', () => {
  const state = startCase(model, 'send_fails', {
    ...quiet,
    p_clock_off: 'yes',
    p_vpn_on: 'no',
    p_account_missing: 'unknown',
    p_fail_many: 'yes',
    p_fail_one: 'no',
    p_undelivered_one: 'no',
    p_uptime_long: 'no',
    p_agent_down: 'no',
    p_disk_low: 'no',
  });

  it('is 0.595 by that finding alone and 0.790 with the rest', () => {
    expectChances(startCase(model, 'send_fails', { p_clock_off: 'yes' }), { clock_wrong: 0.595 });
    expectChances(state, { clock_wrong: 0.79, reg_stale: 0.082, imsg_signed_out: 0.078, app_stuck: 0.036 });
    expect(ranked(state)[0]).toMatchObject({ cause: 'clock_wrong', word: 'likely' });
    expect(weight(state, 'clock_wrong', 'p_clock_off')).toBeCloseTo(3.3, 1);
  });

  it('is put right first, and the unread account may change the answer', () => {
    const next = nextStep(state);
    expect(next).toMatchObject({ kind: 'fix', id: 'set_clock_auto', cost: 2.5 });
    expect(next.kind === 'fix' ? next.pSuccess : 0).toBeCloseTo(0.712, 2);
    expect(explained(state).unchecked).toContainEqual({ finding: 'p_account_missing', matters: true });
  });

  it('leaves, if that did not help, the account to be looked at', () => {
    const after = tried(state, 'set_clock_auto', 'not_solved');
    expectChances(after, { reg_stale: 0.228, imsg_signed_out: 0.216, clock_wrong: 0.109 });
    expect(Math.abs((after.belief[0] ?? 0) - 0.095)).toBeLessThan(0.005);
    expect(nextStep(after)).toMatchObject({ kind: 'fix', id: 'sign_in_imessage' });
  });
});

describe('green bubbles to one contact', () => {
  const read = { ...quiet, p_vpn_on: 'no', p_clock_off: 'no', p_account_missing: 'no' } as const;
  const state = startCase(model, 'green_one', {
    ...read,
    p_fail_many: 'no',
    p_fail_one: 'yes',
    p_switched_sms_one: 'yes',
    p_undelivered_one: 'no',
  });

  it('is very likely that the person left, shown as 0.97 at most', () => {
    expectChances(state, { recipient_left: 0.984 });
    expect(ranked(state)[0]).toMatchObject({ cause: 'recipient_left', word: 'very likely', p: 0.97 });
    expect(weight(state, 'recipient_left', 'p_switched_sms_one')).toBeCloseTo(2.3, 1);
    expect(weight(state, 'recipient_left', 'p_fail_one')).toBeCloseTo(1.25, 1);
    expect(nextStep(state)).toMatchObject({ kind: 'fix', id: 'ask_contact', cost: 5 });
  });

  it('asks whether it is only that contact when asking the person did not help', () => {
    const after = tried(state, 'ask_contact', 'not_solved');
    expectChances(after, { recipient_left: 0.51, other: 0.07 });
    const next = nextStep(after);
    expect(next).toMatchObject({ kind: 'ask', id: 'q_only_one_contact' });
    expect(next.kind === 'ask' ? next.gain : 0).toBeCloseTo(0.84, 2);
  });

  it('is a weaker claim when the history could not be read', () => {
    const unread = startCase(model, 'green_one', {
      ...read,
      p_fail_many: 'unknown',
      p_fail_one: 'unknown',
      p_switched_sms_one: 'unknown',
      p_undelivered_one: 'unknown',
    });
    expectChances(unread, { recipient_left: 0.59 });
    expect(ranked(unread)[0]).toMatchObject({ cause: 'recipient_left', word: 'possible' });
    expect(explained(unread).unchecked.map(({ finding }) => finding)).toContain('p_switched_sms_one');
  });

  it('is not very likely on the word of a person alone', () => {
    const asked = ['q_only_one_contact', 'q_contact_changed_phone', 'q_phone_fails_too'].reduce(
      (now, id) => answered(now, id, 'yes'),
      startCase(model, 'green_one', {}),
    );
    expect(chance(asked, 'recipient_left')).toBeGreaterThan(0.85);
    expect(ranked(asked)[0]).toMatchObject({ cause: 'recipient_left', word: 'likely' });
  });
});

describe('everything late after wake', () => {
  const state = startCase(model, 'delayed', {
    ...quiet,
    p_vpn_on: 'yes',
    p_clock_off: 'no',
    p_account_missing: 'no',
    p_fail_many: 'no',
    p_burst_after_wake: 'yes',
    p_lag_high: 'yes',
  });

  it('is likely the sleep, and the reachable push port rules out what the VPN suggests', () => {
    expectChances(state, { sleep_wake: 0.849, push_blocked: 0.025 });
    expect(ranked(state)[0]).toMatchObject({ cause: 'sleep_wake', word: 'likely' });
    expect(weight(state, 'push_blocked', 'p_vpn_on')).toBeCloseTo(1.25, 1);
    expect(explained(state).ruledOut).toContainEqual({
      cause: 'push_blocked',
      by: expect.arrayContaining(['p_push_blocked']),
    });
    expect(nextStep(state)).toMatchObject({ kind: 'fix', id: 'wake_settings', cost: 3.5 });
  });

  it('turns to a question when the wake settings did not help', () => {
    const after = tried(state, 'wake_settings', 'not_solved');
    expect(ranked(after)[0]).toMatchObject({ cause: 'sleep_wake', word: 'possible' });
    expect(nextStep(after).kind).toBe('ask');
  });
});
