import { z } from 'zod';

const chance = z.number().min(0).max(1);
const chances = z.record(z.string(), chance);
const minutes = z.number().nonnegative();

/**
 * A knowledge base as plain numbers: the interchange form. The engine runs on nothing else, so another knowledge base in
 * this form can be put in its place. Probabilities lie in 0..1, costs are minutes.
 */
export const kb = z.object({
  v: z.literal(1),
  /** Weight of two causes at once (kappa). */
  comorbidity: chance,
  checkup_minutes: minutes,
  recheck_minutes: minutes,
  symptoms: z.array(z.string()).nonempty(),
  escalate: z.object({ id: z.string(), cost_minutes: z.number().positive() }),
  causes: z
    .array(z.object({ id: z.string(), prior: chance, per_symptom: chances, residual: z.boolean().default(false) }))
    .nonempty(),
  findings: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['probe', 'question']),
      /** Minutes. */
      cost: minutes,
      /** The leak: yes although none of its causes is there. */
      p_true_default: chance,
      p_true_given_cause: chances,
      p_unknown: chance,
      group: z.string().nullable().default(null),
    }),
  ),
  fixes: z.array(
    z.object({
      id: z.string(),
      cost_minutes: minutes,
      risk: z.number().nonnegative(),
      p_fix_given_cause: chances,
      applies_when: z.string().nullable().default(null),
      check_minutes: minutes.default(0),
      verify: z.object({ minutes, false_ok: chance, false_fail: chance }),
    }),
  ),
  static_order: z.record(z.string(), z.array(z.string())).default({}),
});
export type Kb = z.infer<typeof kb>;
