import { expect, it } from 'vitest';
import type { Case } from '../shared/case.ts';
import { recheckId } from '../shared/engine/kb-faults.ts';
import { latestReadings } from '../shared/report/present.ts';
import { done, lookedAgain, withAnswer, withTrial } from './journey.ts';

const fresh: Case = {
  code: 'ABCD-EFGH-JKMN',
  at: '2026-11-20T09:00:00.000Z',
  source: 'this-mac',
  symptom: 'send-fails',
  readings: { clock: { ok: false, ms: 1, reason: 'timeout', detail: 'It took too long.' } },
  events: [],
};

it('changes an answer where it stands instead of asking or counting it twice', () => {
  const first = withAnswer(withAnswer(fresh, 'auth-error', 'unknown'), 'large-file', 'no');
  expect(withAnswer(first, 'auth-error', 'yes').events).toEqual([
    { kind: 'answered', finding: 'auth-error', value: 'yes' },
    { kind: 'answered', finding: 'large-file', value: 'no' },
  ]);
});

it('counts a fix once, with its newest outcome', () => {
  const skipped = withTrial(fresh, 'fix-clock', 'skipped', {});
  expect(done(skipped)).toEqual([]);
  const tried = withTrial(skipped, 'fix-clock', 'not_solved', {});
  expect(tried.events).toEqual([{ kind: 'tried', fix: 'fix-clock', outcome: 'not_solved', readings: {} }]);
  expect(done(tried)).toEqual(['fix-clock']);
});

it('counts every time somebody waited and looked again', () => {
  const once = withTrial(fresh, recheckId, 'not_solved', {});
  expect(withTrial(once, recheckId, 'not_solved', {}).events).toHaveLength(2);
});

it('shows what a second look found before anybody said whether it helped', () => {
  const clock = { ok: false, ms: 1, reason: 'offline', detail: 'There was no answer.' } as const;
  expect(latestReadings(lookedAgain(fresh, 'fix-clock', { clock })).clock).toEqual(clock);
  expect(latestReadings(fresh).clock).toMatchObject({ reason: 'timeout' });
});
