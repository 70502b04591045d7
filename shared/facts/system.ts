import { z } from 'zod';

const moment = z.iso.datetime({ offset: true });

/**
 * Which macOS this is and since when it runs, as `sw_vers` and `sysctl` say it.
 *
 * `version` has two or three parts ("27.0", "15.7.4"); `extra` is the letter of a Rapid Security Response, like "(a)".
 * Times are null when the Mac did not tell them; `lastSleepAt` and `lastWakeAt` describe the newest sleep only.
 */
export const system = z.object({
  name: z.string(),
  version: z.string(),
  build: z.string(),
  extra: z.string().nullable(),
  bootedAt: moment.nullable(),
  lastSleepAt: moment.nullable(),
  lastWakeAt: moment.nullable(),
});
export type SystemFacts = Readonly<z.infer<typeof system>>;
