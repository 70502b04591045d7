import { detector } from '../detector.ts';
import { inWindow, isStuck } from '../sql.ts';

/** Messages of mine that are still being sent after five minutes. */
export const stuck = detector({
  statement: (shape) => `SELECT COUNT(*) AS count FROM message m WHERE ${inWindow(shape)} AND ${isStuck(shape)}`,
  facts: ([row]: readonly { readonly count: number }[]) => row?.count ?? 0,
});
