import { expect, it } from 'vitest';
import type { WatchEvent } from '../watch/event.ts';
import { watchedWords } from './watched-words.ts';

const event = (changes: Partial<WatchEvent>): WatchEvent => ({
  nth: 1,
  order: 1,
  service: 'iMessage',
  sentAt: '2026-11-20T10:00:00.000Z',
  seenAt: '2026-11-20T10:00:03.000Z',
  latenessSeconds: 3,
  afterGap: false,
  state: 'sending',
  errorCode: null,
  ...changes,
});
const said = (changes: Partial<WatchEvent>) => {
  const words = watchedWords([event(changes)], null);
  return words && [words.state, `${words.strong} ${words.rest}`.trim()];
};

it.each([
  [{ state: 'sending' }, 'looking', 'Your message is being sent.'],
  [{ state: 'sent' }, 'unknown', 'Your message has left this Mac. Nobody has confirmed it yet.'],
  [{ state: 'delivered' }, 'fine', 'Your message was delivered. It took 3 seconds.'],
  [{ state: 'failed', errorCode: 6 }, 'trouble', 'Your message failed. Messages says: the network had a problem.'],
  [{ state: 'failed', errorCode: 999 }, 'trouble', 'Your message failed.'],
  [
    { state: 'fell-back', service: 'SMS' },
    'trouble',
    'Your message did not go as an iMessage. It went as a text message.',
  ],
  [
    { state: 'sent', service: 'SMS' },
    'unknown',
    'A message went out, but not as an iMessage. It went as a text message.',
  ],
  [{ state: 'received', latenessSeconds: 240 }, 'fine', 'A message came in. It arrived 4 minutes after it was sent.'],
  [
    { state: 'received', afterGap: true },
    'fine',
    'A message came in. Your Mac had just woken up, so we cannot say how late it was.',
  ],
] as const)('says what became of a message: %j', (changes, state, sentence) => {
  expect(said(changes)).toEqual([state, sentence]);
});

it('says nothing about what was not seen, is old history, or went the other way', () => {
  expect(watchedWords([], null)).toBeNull();
  expect(watchedWords([event({ state: 'received', latenessSeconds: null })], null)).toBeNull();
  expect(watchedWords([event({ state: 'received' })], 'send')).toBeNull();
  expect(watchedWords([event({ state: 'sent' })], 'receive')).toBeNull();
});

it('speaks of the newest message', () => {
  const events = [event({ state: 'failed' }), event({ nth: 2, order: 2, state: 'delivered' })];
  expect(watchedWords(events, 'send')?.state).toBe('fine');
});
