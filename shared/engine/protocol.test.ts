import { describe, expect, it } from 'vitest';
import { kb as shape } from './kb.ts';
import { modelOf } from './model.ts';
import { conversation, LONGEST_LINE } from './protocol.ts';
import demo from './samples/demo-kb.json' with { type: 'json' };

const model = modelOf(shape.parse(demo));
const talk = () => {
  const reply = conversation(model, { version: '1', kbVersion: '2', kbSha256: 'x', now: () => 0, say: (id) => id });
  return (request: unknown) =>
    reply(typeof request === 'string' ? request : JSON.stringify(request)) as Record<string, never>;
};
const start = { v: 1, case: 'c1', op: 'start', symptom: 'send_fails', evidence: { p_clock_off: 'yes' } };

describe('the protocol', () => {
  it('says who it is and on which numbers it runs', () => {
    const say = talk();
    expect(say({ v: 1, op: 'hello' })).toMatchObject({ op: 'hello', engine: 'undelivered', kb_sha256: 'x' });
    expect(say({ v: 1, op: 'describe' })).toMatchObject({ op: 'describe', kb: { v: 1 } });
  });

  it('carries a case from the start to the end', () => {
    const say = talk();
    expect(say(start)).toMatchObject({ op: 'state', case: 'c1', seq: 1 });
    expect(say({ v: 1, case: 'c1', op: 'answer', finding: 'q_phone_fails_too', value: 'no' })).toMatchObject({
      seq: 2,
    });
    expect(say({ v: 1, case: 'c1', op: 'fix_result', fix: 'set_clock_auto', outcome: 'not_solved' })).toMatchObject({
      seq: 3,
    });
    expect(say({ v: 1, case: 'c1', op: 'explain' })).toMatchObject({ op: 'explain', case: 'c1' });
    expect(say({ v: 1, case: 'c1', op: 'fix_result', fix: '_recheck', outcome: 'solved' })).toMatchObject({
      next: { kind: 'done' },
    });
    expect(say({ v: 1, case: 'c1', op: 'end' })).toEqual({ v: 1, op: 'end', case: 'c1' });
    expect(say({ v: 1, case: 'c1', op: 'explain' })).toMatchObject({ error: { code: 'unknown_case' } });
  });

  it.each([
    ['not json', 'bad_json'],
    ['[]', 'bad_request'],
    ['null', 'bad_request'],
    [{ op: 'hello' }, 'bad_request'],
    [{ v: 1, op: 'dance' }, 'unknown_op'],
    [{ v: 1, op: '__proto__' }, 'unknown_op'],
    [{ v: 1, op: 'start', symptom: 'send_fails' }, 'bad_request'],
    [{ ...start, symptom: 'nobody' }, 'unknown_symptom'],
    [{ ...start, evidence: { nobody: 'yes' } }, 'unknown_finding'],
    [{ ...start, evidence: { p_clock_off: 'maybe' } }, 'bad_value'],
    [{ ...start, evidence: ['p_clock_off'] }, 'bad_request'],
    [{ ...start, case: 'c'.repeat(65) }, 'bad_request'],
    [{ v: 1, case: 'c9', op: 'explain' }, 'unknown_case'],
    [{ v: 1, case: 'c1', op: 'answer', finding: 'nobody', value: 'yes' }, 'unknown_finding'],
    [{ v: 1, case: 'c1', op: 'answer', finding: 'q_phone_fails_too', value: 'perhaps' }, 'bad_value'],
    [{ v: 1, case: 'c1', op: 'fix_result', fix: 'nothing', outcome: 'solved' }, 'unknown_fix'],
    [{ v: 1, case: 'c1', op: 'fix_result', fix: 'set_clock_auto', outcome: 'great' }, 'bad_value'],
    ['x'.repeat(LONGEST_LINE + 1), 'bad_request'],
  ])('answers %j with %s and leaves the case as it was', (request, code) => {
    const say = talk();
    const before = say(start);
    expect(say(request)).toMatchObject({ v: 1, error: { code } });
    expect(say(start)).toEqual(before);
  });

  it('takes evidence that can only be asked for as the word of a person', () => {
    const told = { q_only_one_contact: 'yes', q_contact_changed_phone: 'yes', q_phone_fails_too: 'yes' };
    const reply = talk()({ v: 1, case: 'c1', op: 'start', symptom: 'green_one', evidence: told });
    expect(reply['ranked']?.[0]).toMatchObject({ cause: 'recipient_left', word: 'likely' });
  });

  it('says of unread things whether nobody knew or nothing was recorded', () => {
    const say = talk();
    say({ ...start, evidence: { p_account_missing: 'unknown', q_storage_alert: 'unknown' } });
    expect(say({ v: 1, case: 'c1', op: 'explain' })['unchecked']).toMatchObject([
      { finding: 'p_account_missing', reason: 'not_recorded' },
      { finding: 'q_storage_alert', reason: 'user_unsure' },
    ]);
  });

  it('is still right after two thousand spoilt lines', () => {
    const say = talk();
    const before = say(start);
    const line = JSON.stringify(start);
    for (let round = 0; round < 2000; round += 1) {
      const at = (round * 7919) % line.length;
      const spoilt = line.slice(0, at) + String.fromCharCode(33 + (round % 90)) + line.slice(at + (round % 3));
      expect(say(spoilt.replace('"c1"', '"other"'))).toHaveProperty('v', 1);
    }
    expect(say({ ...start, case: 'c2' })).toEqual({ ...before, case: 'c2' });
  });
});
