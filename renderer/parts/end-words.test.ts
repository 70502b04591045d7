import { expect, it } from 'vitest';
import { present } from '../../shared/report/present.ts';
import { endWords, triedLines } from './end-words.ts';

const unseen = { ok: false, ms: 1, reason: 'timeout', detail: 'It took too long.' } as const;
const someone = {
  code: 'ABCD-EFGH-JKMN',
  at: '2026-11-20T09:00:00.000Z',
  source: 'this-mac',
  symptom: 'send-fails',
  readings: { system: unseen, clock: unseen, 'apple-services': unseen, messages: unseen },
} as const;
const tried = (outcome: 'solved' | 'not_solved') => [
  { kind: 'tried', fix: 'fix-clock', outcome, readings: {} } as const,
];

it('calls nothing tried that was not, and no cause found that was not', () => {
  const { titles } = endWords({ ...present({ ...someone, events: [] }), confidence: { word: 'none', chance: '' } }, []);
  expect(titles).toEqual(['There is nothing more to change on this Mac.', 'We have not found the cause.']);
});

it('repeats the cause that was named, and says what was done about it', () => {
  const events = tried('not_solved');
  const view = present({ ...someone, events });
  const { titles, lead } = endWords({ ...view, confidence: { word: 'likely', chance: 'about 7 in 10' } }, events);
  expect(titles).toEqual([view.headline.fact, view.headline.claim]);
  expect(lead).toMatch(/^We have tried what can be done on this Mac\./);
});

it('is glad only when the person said that it works', () => {
  const view = present({ ...someone, events: tried('solved') });
  expect(endWords(view, tried('solved')).titles[0]).toMatch(/^Good\./);
  expect(endWords(view, tried('not_solved')).titles[0]).not.toMatch(/^Good\./);
});

it('lists every fix with what came of it', () => {
  expect(triedLines(tried('not_solved')).map(({ sentence }) => sentence)).toEqual([
    'Let this Mac set its own clock. It did not help.',
  ]);
});
