import { z } from 'zod';
import { readings } from './facts/index.ts';

/** Something the person told or did, in the order in which it happened. */
const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answered'), finding: z.string().max(80), value: z.enum(['yes', 'no', 'unknown']) }),
  z.object({
    kind: z.literal('tried'),
    fix: z.string().max(80),
    outcome: z.enum(['solved', 'not_solved', 'not_applicable', 'skipped', 'unsure']),
    /** What was read again afterwards. */
    readings: readings.optional(),
  }),
]);
export type CaseEvent = Readonly<z.infer<typeof event>>;

/**
 * One person's trouble from complaint to outcome: inputs only, everything else is worked out from it. `at` is the time to
 * judge by; `symptom` null means "just check everything"; `code` is the twelve characters a help desk is told.
 */
export const caseShape = z.object({
  code: z.string().max(20),
  at: z.iso.datetime(),
  source: z.string().max(80),
  symptom: z.string().max(80).nullable(),
  readings,
  events: z.array(event).max(200).readonly(),
});
export type Case = Readonly<z.infer<typeof caseShape>>;
