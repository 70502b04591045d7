import { z } from 'zod';

/**
 * How far this computer's clock is from network time.
 *
 * `offsetSeconds`: + means this computer is slow, as in NTP (RFC 5905). `uncertaintySeconds`: the true offset lies within
 * offset plus or minus this. `https-date` comes from the `Date` header of a web answer, whose grain is one second.
 * `servers`: how many time servers agreed on it.
 */
export const clock = z.object({
  offsetSeconds: z.number(),
  uncertaintySeconds: z.number().nonnegative(),
  method: z.enum(['sntp', 'https-date']),
  server: z.string(),
  servers: z.int().positive(),
});
export type ClockFacts = Readonly<z.infer<typeof clock>>;
