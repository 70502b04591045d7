import { at, healthyRaw, outagePage, synced } from './raw.ts';
import type { Sample } from './sample.ts';

/** Apple reports an outage; nothing is wrong on this Mac. */
export const appleOutage: Sample = {
  id: 'apple-outage',
  title: 'Trouble at Apple',
  about: 'Messages to everybody fail since this morning, and Apple reports an outage.',
  symptom: 'send-fails',
  at,
  raw: { ...healthyRaw, 'apple-system-status': outagePage },
  messages: { ...synced, schema: 'tahoe', seed: 6, failed: [{ code: 4, people: [0, 1, 2, 4], count: 7, hours: 2 }] },
};
