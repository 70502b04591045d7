import { z } from 'zod';
import { reasons } from '../../shared/reading.ts';
import { watchEvent } from '../../shared/watch/event.ts';

/** An event before it is counted. */
const seen = watchEvent.omit({ nth: true });
export type Seen = Readonly<z.infer<typeof seen>>;

/** What the watching process says: what it saw at `at` (at first nothing: then it began), or that it cannot look. */
export const said = z.discriminatedUnion('said', [
  z.object({ said: z.literal('saw'), at: z.iso.datetime(), events: z.array(seen).readonly() }),
  z.object({ said: z.literal('blind'), reason: z.enum(reasons), detail: z.string() }),
]);
export type Said = Readonly<z.infer<typeof said>>;
