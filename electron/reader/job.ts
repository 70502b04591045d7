import { z } from 'zod';

/**
 * What the reading process is told: the file, the window and the time to judge by in milliseconds since 1970, and the time
 * zone (IANA name) in which days and hours are counted.
 */
export const readerJob = z.object({
  path: z.string(),
  from: z.number(),
  to: z.number(),
  at: z.number(),
  timeZone: z.string(),
});
export type ReaderJob = Readonly<z.infer<typeof readerJob>>;
