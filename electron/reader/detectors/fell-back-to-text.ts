import { detector } from '../detector.ts';
import { inWindow } from '../sql.ts';

/** Messages of mine that began as iMessage and went out as a text message. */
export const fellBackToText = detector({
  statement: (shape) => `SELECT COUNT(*) AS count FROM message m
    WHERE ${inWindow(shape)} AND m.is_from_me = 1 AND m.was_downgraded = 1`,
  facts: ([row]: readonly { readonly count: number }[]) => row?.count ?? 0,
});
