import { adblockDns } from './adblock-dns.ts';
import { afterIdleOrSleep } from './after-idle-or-sleep.ts';
import { afterOsUpdate } from './after-os-update.ts';
import { authError } from './auth-error.ts';
import { backlogArrivesTogether } from './backlog-arrives-together.ts';
import { comesAndGoes } from './comes-and-goes.ts';
import { contactAppleCode } from './contact-apple-code.ts';
import { contactCardSuspicious } from './contact-card-suspicious.ts';
import { countsWrong } from './counts-wrong.ts';
import { crashOnCertainMessage } from './crash-on-certain-message.ts';
import { differentAppleAccounts } from './different-apple-accounts.ts';
import { emailInsteadOfNumber } from './email-instead-of-number.ts';
import { filterAppOn } from './filter-app-on.ts';
import { focusOn } from './focus-on.ts';
import { forwardingOff } from './forwarding-off.ts';
import { hangsSending } from './hangs-sending.ts';
import { inUnknownSenders } from './in-unknown-senders.ts';
import { iphoneOkMacNot } from './iphone-ok-mac-not.ts';
import { keychainNotSyncing } from './keychain-not-syncing.ts';
import { largeFile } from './large-file.ts';
import { loggedInButDead } from './logged-in-but-dead.ts';
import { managedNetwork } from './managed-network.ts';
import { manyPeopleReport } from './many-people-report.ts';
import { newDevice } from './new-device.ts';
import { notRegisteredDialog } from './not-registered-dialog.ts';
import { numberMissingOrUnticked } from './number-missing-or-unticked.ts';
import { offSwitchFixes } from './off-switch-fixes.ts';
import { onlyOneContact } from './only-one-contact.ts';
import { onlySomeThreads } from './only-some-threads.ts';
import { onlySomeVideos } from './only-some-videos.ts';
import { otherUsersSameVersion } from './other-users-same-version.ts';
import { passwordPromptRepeats } from './password-prompt-repeats.ts';
import { personOnBlockedList } from './person-on-blocked-list.ts';
import { pushConnectionDown } from './push-connection-down.ts';
import { readOnlyMissing } from './read-only-missing.ts';
import { recipientMovedToAndroid } from './recipient-moved-to-android.ts';
import { restartHelpsForAWhile } from './restart-helps-for-a-while.ts';
import { saysDelivered } from './says-delivered.ts';
import { simChanged } from './sim-changed.ts';
import { textOkMediaNot } from './text-ok-media-not.ts';
import { twoFactorCodeArrives } from './two-factor-code-arrives.ts';
import { vpnOn } from './vpn-on.ts';
import { wakesWhenUsed } from './wakes-when-used.ts';
import { worksOnOtherNetwork } from './works-on-other-network.ts';

/** Everything we may ask, grouped by what it tells: where it fails, the way, the account, the message itself. */
export const questions = [
  iphoneOkMacNot,
  onlyOneContact,
  hangsSending,
  backlogArrivesTogether,
  afterIdleOrSleep,
  wakesWhenUsed,
  comesAndGoes,
  restartHelpsForAWhile,
  loggedInButDead,
  manyPeopleReport,
  worksOnOtherNetwork,
  managedNetwork,
  vpnOn,
  adblockDns,
  filterAppOn,
  offSwitchFixes,
  pushConnectionDown,
  authError,
  passwordPromptRepeats,
  contactAppleCode,
  twoFactorCodeArrives,
  newDevice,
  simChanged,
  numberMissingOrUnticked,
  emailInsteadOfNumber,
  differentAppleAccounts,
  forwardingOff,
  keychainNotSyncing,
  onlySomeThreads,
  afterOsUpdate,
  otherUsersSameVersion,
  notRegisteredDialog,
  recipientMovedToAndroid,
  contactCardSuspicious,
  saysDelivered,
  readOnlyMissing,
  inUnknownSenders,
  focusOn,
  personOnBlockedList,
  textOkMediaNot,
  onlySomeVideos,
  largeFile,
  countsWrong,
  crashOnCertainMessage,
] as const;
