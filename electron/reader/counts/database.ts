import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import type { Store } from '../store.ts';
import { inMs, moment } from '../times.ts';

/** Milliseconds since 2001 on 1 January 2007: before, there was no iPhone. Stores hold zeros and absurd numbers. */
const FIRST_BELIEVABLE = 189_302_400_000;

/** The first or last believable date of the store in one unit; the index of dates answers at once. */
const dated = (which: 'MIN' | 'MAX', from: string, to: string): string =>
  `(SELECT ${which}(m.date) FROM message m WHERE m.date BETWEEN ${from} AND ${to})`;

const nano = [':first * 1000000', ':at * 1000000'] as const;
const whole = [':first / 1000', ':at / 1000'] as const;

/** How many rows the whole store holds and over which time. Rows dated in the future say nothing about its age. */
export function database(store: Store, at: number): Pick<MessagesFacts['database'], 'messages' | 'oldest' | 'newest'> {
  const [cells] = store.cells(
    `SELECT (SELECT COUNT(*) FROM message) AS messages, ${dated('MIN', ...nano)} AS a, ${dated('MIN', ...whole)} AS b,
       ${dated('MAX', ...nano)} AS c, ${dated('MAX', ...whole)} AS d`,
    { first: FIRST_BELIEVABLE, at },
  );
  const [messages, ...times] = cells ?? [];
  const [a, b, c, d] = times.map((time) => (typeof time === 'number' ? inMs(time) : null));
  const of = (which: (...all: number[]) => number, all: readonly (number | null | undefined)[]) => {
    const known = all.filter((one) => one !== null && one !== undefined);
    return moment(known.length === 0 ? null : which(...known));
  };
  return { messages: messages ?? 0, oldest: of(Math.min, [a, b]), newest: of(Math.max, [c, d]) };
}
