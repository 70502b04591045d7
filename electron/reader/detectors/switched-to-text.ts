import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import { moment } from '../times.ts';

/** One text alone is a message sent while the other phone was off; two are a change (our threshold). */
const CHANGE = 2;

/**
 * One-to-one conversations in which blue messages went both or one way, and since the last of them only text messages of
 * mine; `since` is the newest such change.
 */
export function switchedToText(history: History): MessagesFacts['sent']['switchedToText'] {
  const { length, at, flags, conversation, error } = history;
  const blue = (bits: number) => (bits & (flag.iMessage | flag.downgraded)) === flag.iMessage;
  const went = (nth: number, bits: number) =>
    (bits & flag.oneToOne) !== 0 && (!(bits & flag.mine) || ((bits & flag.sent) !== 0 && error[nth] === 0));

  // Only conversations with a text message of mine can have changed; nearly all have none.
  const lastBlue = new Map<number, number>();
  for (let nth = 0; nth < length; nth++) {
    const bits = flags[nth] ?? 0;
    if (bits & flag.mine && !blue(bits) && conversation[nth] && went(nth, bits))
      lastBlue.set(conversation[nth] ?? 0, Number.NEGATIVE_INFINITY);
  }
  if (lastBlue.size === 0) return { conversations: 0, since: null };
  for (let nth = 0; nth < length; nth++) {
    const [bits, number] = [flags[nth] ?? 0, conversation[nth] ?? 0];
    const last = blue(bits) && went(nth, bits) ? lastBlue.get(number) : undefined;
    if (last !== undefined) lastBlue.set(number, Math.max(last, at[nth] ?? 0));
  }
  const since = new Map<number, { count: number; first: number }>();
  for (let nth = 0; nth < length; nth++) {
    const [bits, number, time] = [flags[nth] ?? 0, conversation[nth] ?? 0, at[nth] ?? 0];
    const last = lastBlue.get(number) ?? Number.NEGATIVE_INFINITY;
    if (!(bits & flag.mine) || blue(bits) || !went(nth, bits)) continue;
    if (last === Number.NEGATIVE_INFINITY || time <= last) continue;
    const known = since.get(number) ?? { count: 0, first: time };
    since.set(number, { count: known.count + 1, first: Math.min(known.first, time) });
  }
  const changed = [...since.values()].filter(({ count }) => count >= CHANGE);
  return {
    conversations: changed.length,
    since: moment(changed.length === 0 ? null : Math.max(...changed.map(({ first }) => first))),
  };
}
