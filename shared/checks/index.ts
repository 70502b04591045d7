import { appleHostsUnreachable } from './apple-hosts-unreachable.ts';
import { appleNamesBlocked } from './apple-names-blocked.ts';
import { asleepWhenLate } from './asleep-when-late.ts';
import { attachmentsStuck } from './attachments-stuck.ts';
import { backlogArrivesTogether } from './backlog-arrives-together.ts';
import { betaOs } from './beta-os.ts';
import { captivePortal } from './captive-portal.ts';
import { clockOff } from './clock-off.ts';
import { clockSlightlyOff } from './clock-slightly-off.ts';
import { corruptMessages } from './corrupt-messages.ts';
import { deliveredQuietly } from './delivered-quietly.ts';
import { duplicateMessages } from './duplicate-messages.ts';
import { emailInsteadOfNumber } from './email-instead-of-number.ts';
import { failedAtApple } from './failed-at-apple.ts';
import { failedForNetwork } from './failed-for-network.ts';
import { failedForSignIn } from './failed-for-sign-in.ts';
import { failedOnThisMac } from './failed-on-this-mac.ts';
import { failsAtCertainHours } from './fails-at-certain-hours.ts';
import { fellBackToText } from './fell-back-to-text.ts';
import { forcedToText } from './forced-to-text.ts';
import { futureTimestamps } from './future-timestamps.ts';
import { hangsSending } from './hangs-sending.ts';
import { historyDamaged } from './history-damaged.ts';
import { icloudAccountsDiffer } from './icloud-accounts-differ.ts';
import { icloudDeletionsWaiting } from './icloud-deletions-waiting.ts';
import { icloudFirstDownload } from './icloud-first-download.ts';
import { icloudMessagesOff } from './icloud-messages-off.ts';
import { icloudSyncPaused } from './icloud-sync-paused.ts';
import { icloudSyncStale } from './icloud-sync-stale.ts';
import { icloudUploadBehind } from './icloud-upload-behind.ts';
import { inUnknownSenders } from './in-unknown-senders.ts';
import { junkMarked } from './junk-marked.ts';
import { keepMessagesShort } from './keep-messages-short.ts';
import { longUptime } from './long-uptime.ts';
import { mixedSendingAddresses } from './mixed-sending-addresses.ts';
import { noInternet } from './no-internet.ts';
import { noNewRows } from './no-new-rows.ts';
import { notDeliveredLabel } from './not-delivered-label.ts';
import { notRegisteredDialog } from './not-registered-dialog.ts';
import { nothingLeaves } from './nothing-leaves.ts';
import { oldOs } from './old-os.ts';
import { oneDirectionInOk } from './one-direction-in-ok.ts';
import { oneDirectionOutOk } from './one-direction-out-ok.ts';
import { onlyGroup } from './only-group.ts';
import { onlyOneContact } from './only-one-contact.ts';
import { pushBlocked } from './push-blocked.ts';
import { pushPortClosed } from './push-port-closed.ts';
import { receiptsStopped } from './receipts-stopped.ts';
import { receiptsSwitchedOffHere } from './receipts-switched-off-here.ts';
import { recentlyDeleted } from './recently-deleted.ts';
import { resyncFlood } from './resync-flood.ts';
import { slowDelivery } from './slow-delivery.ts';
import { statusPageIssue } from './status-page-issue.ts';
import { textOkMediaNot } from './text-ok-media-not.ts';
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
  failedForNetwork,
  failedAtApple,
  failedForSignIn,
  failedOnThisMac,
  failsAtCertainHours,
  hangsSending,
  undelivered,
  notRegisteredDialog,
  fellBackToText,
  forcedToText,
  emailInsteadOfNumber,
  mixedSendingAddresses,
  onlyOneContact,
  onlyGroup,
  oneDirectionInOk,
  oneDirectionOutOk,
  noNewRows,
  slowDelivery,
  backlogArrivesTogether,
  asleepWhenLate,
  futureTimestamps,
  receiptsStopped,
  receiptsSwitchedOffHere,
  deliveredQuietly,
  textOkMediaNot,
  attachmentsStuck,
  inUnknownSenders,
  junkMarked,
  recentlyDeleted,
  keepMessagesShort,
  icloudMessagesOff,
  icloudSyncPaused,
  icloudSyncStale,
  icloudFirstDownload,
  icloudUploadBehind,
  icloudDeletionsWaiting,
  icloudAccountsDiffer,
  resyncFlood,
  duplicateMessages,
  corruptMessages,
  historyDamaged,
] as const;
