import { appleHostsUnreachable } from './apple-hosts-unreachable.ts';
import { appleNamesBlocked } from './apple-names-blocked.ts';
import { asleepWhenLate } from './asleep-when-late.ts';
import { backlogArrivesTogether } from './backlog-arrives-together.ts';
import { betaOs } from './beta-os.ts';
import { captivePortal } from './captive-portal.ts';
import { clockOff } from './clock-off.ts';
import { clockSlightlyOff } from './clock-slightly-off.ts';
import { fellBackToText } from './fell-back-to-text.ts';
import { futureTimestamps } from './future-timestamps.ts';
import { hangsSending } from './hangs-sending.ts';
import { longUptime } from './long-uptime.ts';
import { noInternet } from './no-internet.ts';
import { notDeliveredLabel } from './not-delivered-label.ts';
import { notRegisteredDialog } from './not-registered-dialog.ts';
import { nothingLeaves } from './nothing-leaves.ts';
import { oldOs } from './old-os.ts';
import { onlyOneContact } from './only-one-contact.ts';
import { pushBlocked } from './push-blocked.ts';
import { pushPortClosed } from './push-port-closed.ts';
import { resyncFlood } from './resync-flood.ts';
import { slowDelivery } from './slow-delivery.ts';
import { statusPageIssue } from './status-page-issue.ts';
import { tlsInterception } from './tls-interception.ts';
import { undelivered } from './undelivered.ts';

/** Every check, in the order in which the check-up lists them. */
export const checks = [
  clockOff,
  clockSlightlyOff,
  oldOs,
  betaOs,
  longUptime,
  noInternet,
  captivePortal,
  appleNamesBlocked,
  pushBlocked,
  pushPortClosed,
  tlsInterception,
  appleHostsUnreachable,
  statusPageIssue,
  nothingLeaves,
  notDeliveredLabel,
  hangsSending,
  undelivered,
  notRegisteredDialog,
  fellBackToText,
  onlyOneContact,
  slowDelivery,
  backlogArrivesTogether,
  asleepWhenLate,
  futureTimestamps,
  resyncFlood,
] as const;
