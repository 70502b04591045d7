import { at, healthyRaw, hiddenPush, synced } from './raw.ts';
import type { Sample } from './sample.ts';

/** An ad blocker for the whole network hides Apple's push servers. */
export const dnsBlocker: Sample = {
  id: 'dns-blocker',
  title: 'An ad blocker in the way',
  about: 'The web works, but a blocker on this network hides the servers that bring messages.',
  symptom: 'not-received',
  at,
  raw: { ...healthyRaw, 'apple-hosts': hiddenPush },
  messages: { ...synced, schema: 'ventura', seed: 5, failed: [{ code: 8, people: [0, 1, 2], count: 5, hours: 20 }] },
  after: { 'unblock-dns': { 'apple-hosts': healthyRaw['apple-hosts'] ?? '' } },
};
