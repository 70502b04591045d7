import { z } from 'zod';
import { reasons } from '../reading.ts';
import { watchEvent } from './event.ts';

/** How a live watch stands, and what it saw. */
export const watched = z.object({
  /** `blind`: it cannot look now, for `reason`; it goes on by itself when it can. */
  state: z.enum(['starting', 'watching', 'blind']),
  /** Since when everything that came was seen; null when it has not begun. */
  since: z.iso.datetime().nullable(),
  reason: z.enum(reasons).nullable(),
  detail: z.string().nullable(),
  events: z.array(watchEvent).readonly(),
});
export type Watched = Readonly<z.infer<typeof watched>>;
