import { z } from 'zod';

/** What the reading process is told: the file, and the window and the time to judge by in milliseconds since 1970. */
export const readerJob = z.object({ path: z.string(), from: z.number(), to: z.number(), at: z.number() });
export type ReaderJob = Readonly<z.infer<typeof readerJob>>;
