import { at, healthyRaw, hiddenPush } from './raw.ts';
import type { Sample } from './sample.ts';

/** An ad blocker for the whole network hides Apple's push servers. */
export const dnsBlocker: Sample = {
  id: 'dns-blocker',
  title: 'An ad blocker in the way',
  about: 'The web works, but a blocker on this network hides the servers that bring messages.',
  symptom: 'not-received',
  at,
  raw: { ...healthyRaw, 'apple-hosts': hiddenPush },
  messages: { schema: 'ventura', seed: 5, stuck: { person: 2, count: 3 } },
  after: { 'unblock-dns': { 'apple-hosts': healthyRaw['apple-hosts'] ?? '' } },
};
