import { z } from 'zod';

/** What the process is told that watches a message store: where it lies. */
export const watchJob = z.object({ watch: z.string() });
export type WatchJob = Readonly<z.infer<typeof watchJob>>;
