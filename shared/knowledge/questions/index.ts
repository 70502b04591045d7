import { accountShared } from './account-shared.ts';
import { adblockDns } from './adblock-dns.ts';
import { afterIdleOrSleep } from './after-idle-or-sleep.ts';
import { afterOsUpdate } from './after-os-update.ts';
import { allOwnDevices } from './all-own-devices.ts';
import { authError } from './auth-error.ts';
import { backlogArrivesTogether } from './backlog-arrives-together.ts';
import { blockedAppleNameInLog } from './blocked-apple-name-in-log.ts';
import { comesAndGoes } from './comes-and-goes.ts';
import { contactAppleCode } from './contact-apple-code.ts';
import { contactCardSuspicious } from './contact-card-suspicious.ts';
import { countsWrong } from './counts-wrong.ts';
import { crashAtLaunch } from './crash-at-launch.ts';
import { crashOnCertainMessage } from './crash-on-certain-message.ts';
import { customNetworkAdapter } from './custom-network-adapter.ts';
import { differentAppleAccounts } from './different-apple-accounts.ts';
import { diskNearlyFull } from './disk-nearly-full.ts';
import { emailInsteadOfNumber } from './email-instead-of-number.ts';
import { facetimeFailsToo } from './facetime-fails-too.ts';
import { filterAppOn } from './filter-app-on.ts';
import { firstMessage } from './first-message.ts';
import { focusOn } from './focus-on.ts';
import { forwardingOff } from './forwarding-off.ts';
import { forwardingWontStayOn } from './forwarding-wont-stay-on.ts';
import { hangsSending } from './hangs-sending.ts';
import { icloudStorageFull } from './icloud-storage-full.ts';
import { inUnknownSenders } from './in-unknown-senders.ts';
import { internetOk } from './internet-ok.ts';
import { iphoneOkMacNot } from './iphone-ok-mac-not.ts';
import { jailbrokenAddon } from './jailbroken-addon.ts';
import { keyVerificationOn } from './key-verification-on.ts';
import { keychainNotSyncing } from './keychain-not-syncing.ts';
import { kickedAfterSeconds } from './kicked-after-seconds.ts';
import { largeFile } from './large-file.ts';
import { loggedInButDead } from './logged-in-but-dead.ts';
import { macOkIphoneNot } from './mac-ok-iphone-not.ts';
import { managedNetwork } from './managed-network.ts';
import { manyPeopleReport } from './many-people-report.ts';
import { messagesRestricted } from './messages-restricted.ts';
import { newAppleAccount } from './new-apple-account.ts';
import { newDevice } from './new-device.ts';
import { noMobileData } from './no-mobile-data.ts';
import { noNewRows } from './no-new-rows.ts';
import { notAppleHardware } from './not-apple-hardware.ts';
import { notRegisteredDialog } from './not-registered-dialog.ts';
import { notifVanish } from './notif-vanish.ts';
import { numberMissingOrUnticked } from './number-missing-or-unticked.ts';
import { offSwitchFixes } from './off-switch-fixes.ts';
import { oneDirectionOutOk } from './one-direction-out-ok.ts';
import { onlyGroup } from './only-group.ts';
import { onlyIphoneSenders } from './only-iphone-senders.ts';
import { onlyOneContact } from './only-one-contact.ts';
import { onlySomeThreads } from './only-some-threads.ts';
import { onlySomeVideos } from './only-some-videos.ts';
import { onlyWifiCalling } from './only-wifi-calling.ts';
import { otherAppleServicesOk } from './other-apple-services-ok.ts';
import { otherUsersSameVersion } from './other-users-same-version.ts';
import { passwordPromptRepeats } from './password-prompt-repeats.ts';
import { personOnBlockedList } from './person-on-blocked-list.ts';
import { proxyOn } from './proxy-on.ts';
import { pushConnectionDown } from './push-connection-down.ts';
import { readOnlyMissing } from './read-only-missing.ts';
import { recipientHasOtherAppleDevice } from './recipient-has-other-apple-device.ts';
import { recipientMovedToAndroid } from './recipient-moved-to-android.ts';
import { restartHelpsForAWhile } from './restart-helps-for-a-while.ts';
import { retryAsTextWorks } from './retry-as-text-works.ts';
import { sameNumberTwice } from './same-number-twice.ts';
import { saysDelivered } from './says-delivered.ts';
import { serialMissingOrWrong } from './serial-missing-or-wrong.ts';
import { simChanged } from './sim-changed.ts';
import { smsFailsImessageOk } from './sms-fails-imessage-ok.ts';
import { smsWorks } from './sms-works.ts';
import { textOkMediaNot } from './text-ok-media-not.ts';
import { thirdPartyRelay } from './third-party-relay.ts';
import { twoFactorCodeArrives } from './two-factor-code-arrives.ts';
import { vpnOn } from './vpn-on.ts';
import { wakesWhenUsed } from './wakes-when-used.ts';
import { worksOnEthernet } from './works-on-ethernet.ts';
import { worksOnOtherNetwork } from './works-on-other-network.ts';
import { worksOnWifiOnly } from './works-on-wifi-only.ts';
import { worksWithVpnOn } from './works-with-vpn-on.ts';

/** Everything we may ask, grouped by what it tells: where it fails, the way, the account, the message itself. */
export const questions = [
  iphoneOkMacNot,
  macOkIphoneNot,
  allOwnDevices,
  onlyOneContact,
  onlyIphoneSenders,
  onlyGroup,
  hangsSending,
  oneDirectionOutOk,
  noNewRows,
  backlogArrivesTogether,
  afterIdleOrSleep,
  wakesWhenUsed,
  comesAndGoes,
  restartHelpsForAWhile,
  loggedInButDead,
  manyPeopleReport,
  facetimeFailsToo,
  otherAppleServicesOk,
  smsWorks,
  smsFailsImessageOk,
  worksOnOtherNetwork,
  internetOk,
  worksOnEthernet,
  worksOnWifiOnly,
  managedNetwork,
  vpnOn,
  worksWithVpnOn,
  proxyOn,
  adblockDns,
  blockedAppleNameInLog,
  filterAppOn,
  offSwitchFixes,
  jailbrokenAddon,
  pushConnectionDown,
  customNetworkAdapter,
  authError,
  kickedAfterSeconds,
  passwordPromptRepeats,
  contactAppleCode,
  newAppleAccount,
  keyVerificationOn,
  twoFactorCodeArrives,
  serialMissingOrWrong,
  notAppleHardware,
  newDevice,
  simChanged,
  sameNumberTwice,
  onlyWifiCalling,
  numberMissingOrUnticked,
  emailInsteadOfNumber,
  differentAppleAccounts,
  thirdPartyRelay,
  accountShared,
  forwardingOff,
  forwardingWontStayOn,
  keychainNotSyncing,
  icloudStorageFull,
  onlySomeThreads,
  afterOsUpdate,
  otherUsersSameVersion,
  notRegisteredDialog,
  firstMessage,
  retryAsTextWorks,
  recipientMovedToAndroid,
  recipientHasOtherAppleDevice,
  noMobileData,
  contactCardSuspicious,
  saysDelivered,
  readOnlyMissing,
  inUnknownSenders,
  focusOn,
  notifVanish,
  personOnBlockedList,
  messagesRestricted,
  textOkMediaNot,
  onlySomeVideos,
  largeFile,
  countsWrong,
  diskNearlyFull,
  crashOnCertainMessage,
  crashAtLaunch,
] as const;
