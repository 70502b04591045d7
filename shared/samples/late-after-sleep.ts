import { at, healthyRaw, synced, times } from './raw.ts';
import type { Sample } from './sample.ts';

/** Asleep overnight; in the morning everything comes at once. */
export const lateAfterSleep: Sample = {
  id: 'late-after-sleep',
  title: 'Late after sleep',
  about: 'The Mac sleeps at night, and in the morning many messages arrive at once.',
  symptom: 'delayed',
  at,
  raw: {
    ...healthyRaw,
    'sysctl-boottime': times('2026-11-14T08:00:00Z', '2026-11-19T22:00:00Z', '2026-11-20T07:40:00Z'),
  },
  messages: { ...synced, schema: 'sonoma', seed: 4, asleep: { from: 11, to: 3, count: 26 } },
};
