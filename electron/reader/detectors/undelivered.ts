import { detector } from '../detector.ts';
import { inWindow, isUndelivered } from '../sql.ts';

/** Messages of mine to one person that nobody's device has confirmed after a day. Groups never confirm. */
export const undelivered = detector({
  statement: (shape) => `SELECT COUNT(*) AS count FROM message m WHERE ${inWindow(shape)} AND ${isUndelivered}`,
  facts: ([row]: readonly { readonly count: number }[]) => row?.count ?? 0,
});
