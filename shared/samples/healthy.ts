import { at, healthyRaw, synced } from './raw.ts';
import type { Sample } from './sample.ts';

/** Nothing is wrong here: what a good check-up looks like. */
export const healthy: Sample = {
  id: 'healthy',
  title: 'Nothing wrong',
  about: 'A Mac whose messages come and go as they should.',
  symptom: null,
  at,
  raw: healthyRaw,
  messages: { ...synced, schema: 'tahoe', seed: 1 },
};
