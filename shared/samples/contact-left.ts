import { at, healthyRaw, synced } from './raw.ts';
import type { Sample } from './sample.ts';

/** One person left iMessage; everybody else is fine. */
export const contactLeft: Sample = {
  id: 'contact-left',
  title: 'A contact who left iMessage',
  about: 'Messages to one person turn green since last week; to everybody else they stay blue.',
  symptom: 'green-not-blue',
  at,
  raw: healthyRaw,
  messages: {
    ...synced,
    schema: 'tahoe',
    seed: 3,
    switched: { person: 3, days: 8 },
    failed: [{ code: 22, people: [3], count: 2, hours: 190 }],
  },
};
