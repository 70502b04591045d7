import { at, healthyRaw, synced } from './raw.ts';
import type { Sample } from './sample.ts';

/** Seven minutes slow, and messages to three people fail. */
export const clockSlow: Sample = {
  id: 'clock-slow',
  title: 'A clock that is 7 minutes slow',
  about: 'Messages to three people fail, while the clock of this Mac is seven minutes slow.',
  symptom: 'send-fails',
  at,
  raw: { ...healthyRaw, sntp: '+421.171773 +/- 0.105399 time.apple.com 17.253.60.45\n' },
  messages: { ...synced, schema: 'sequoia', seed: 2, failed: [{ code: 12, people: [0, 1, 2], count: 6, hours: 40 }] },
  after: { 'fix-clock': { sntp: healthyRaw['sntp'] ?? '' } },
};
