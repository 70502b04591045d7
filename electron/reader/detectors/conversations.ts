import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import { flag, type History } from '../history/history.ts';
import { isFailed, isStuck, isUndelivered } from '../history/message.ts';

type Pair = MessagesFacts['sent']['conversations'];

/** Whether something went wrong in a conversation, by its number. */
type Trouble = Map<number, boolean>;

const pair = (all: Trouble): Pair => {
  const troubled = [...all.values()].filter(Boolean).length;
  return { troubled, clean: all.size - troubled };
};

/**
 * In how many of the conversations I wrote to something went wrong, and in how many nothing did; people and groups apart,
 * because groups never confirm. `now` in milliseconds since 2001.
 */
export function conversations(
  history: History,
  now: number,
): { conversations: Pair; groups: Pair; forcedToText: number } {
  const people: Trouble = new Map();
  const groups: Trouble = new Map();
  for (let nth = 0; nth < history.length; nth++) {
    const bits = history.flags[nth] ?? 0;
    const number = history.conversation[nth] ?? 0;
    if (!(bits & flag.mine) || number === 0) continue;
    const toOne = (bits & flag.oneToOne) !== 0;
    const trouble =
      isFailed(history, nth) ||
      isStuck(history, nth, now) ||
      (toOne && (isUndelivered(history, nth, now) || (bits & flag.downgraded) !== 0));
    const all = toOne ? people : groups;
    if (trouble || !all.has(number)) all.set(number, trouble);
  }
  const written = new Set([...people.keys(), ...groups.keys()]);
  return {
    conversations: pair(people),
    groups: pair(groups),
    forcedToText: [...history.chats.forcedToText].filter((number) => written.has(number)).length,
  };
}
