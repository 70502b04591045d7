import { sendErrors } from '../knowledge/send-errors.ts';
import type { Direction } from '../station.ts';
import type { WatchEvent } from '../watch/event.ts';
import { duration } from '../wording.ts';
import type { StationState } from './view.ts';

/** What the live watch says in words: in short, and what more there is to say. */
export interface WatchedWords {
  readonly state: StationState;
  readonly strong: string;
  readonly rest: string;
}

const GREEN = 'It went as a text message.';

function ofMine({ state, service, errorCode, seenAt, sentAt }: WatchEvent): WatchedWords {
  const took = duration(Math.max(1, (Date.parse(seenAt) - Date.parse(sentAt)) / 1_000));
  if (state === 'failed') {
    const plain = sendErrors.find(({ code }) => code === errorCode)?.plain;
    return { state: 'trouble', strong: 'Your message failed.', rest: plain ? `Messages says: ${plain}.` : '' };
  }
  if (state === 'fell-back')
    return { state: 'trouble', strong: 'Your message did not go as an iMessage.', rest: GREEN };
  if (service !== 'iMessage')
    return { state: 'unknown', strong: 'A message went out, but not as an iMessage.', rest: GREEN };
  if (state === 'delivered') return { state: 'fine', strong: 'Your message was delivered.', rest: `It took ${took}.` };
  if (state === 'sent')
    return { state: 'unknown', strong: 'Your message has left this Mac.', rest: 'Nobody has confirmed it yet.' };
  return { state: 'looking', strong: 'Your message is being sent.', rest: '' };
}

function ofOthers({ latenessSeconds, afterGap }: WatchEvent): WatchedWords {
  const strong = 'A message came in.';
  const seconds = Math.max(1, latenessSeconds ?? 0);
  if (afterGap) return { state: 'fine', strong, rest: 'Your Mac had just woken up, so we cannot say how late it was.' };
  return { state: 'fine', strong, rest: `It arrived ${duration(seconds)} after it was sent.` };
}

/**
 * What was seen of the newest message of the way in question; `direction` null is both. Null while nothing was seen. Old
 * history that iCloud puts in is nothing new.
 */
export function watchedWords(events: readonly WatchEvent[], direction: Direction | null): WatchedWords | null {
  const newest = events.findLast(
    ({ state, latenessSeconds }) =>
      latenessSeconds !== null && (direction === null || (state === 'received') === (direction === 'receive')),
  );
  if (!newest) return null;
  return newest.state === 'received' ? ofOthers(newest) : ofMine(newest);
}
