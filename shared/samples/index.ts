import { appleOutage } from './apple-outage.ts';
import { clockSlow } from './clock-slow.ts';
import { contactLeft } from './contact-left.ts';
import { dnsBlocker } from './dns-blocker.ts';
import { healthy } from './healthy.ts';
import { lateAfterSleep } from './late-after-sleep.ts';
import { noPermission } from './no-permission.ts';
import type { Sample } from './sample.ts';

/** The sample Macs, in the order in which they are offered. */
export const samples: readonly Sample[] = [
  clockSlow,
  contactLeft,
  lateAfterSleep,
  dnsBlocker,
  appleOutage,
  noPermission,
  healthy,
];
