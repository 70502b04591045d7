import { adjustNotifications } from './adjust-notifications.ts';
import { append2faCode } from './append-2fa-code.ts';
import { bypassForApple } from './bypass-for-apple.ts';
import { changeAdapterOrDriver } from './change-adapter-or-driver.ts';
import { chooseStartAddress } from './choose-start-address.ts';
import { contactApple } from './contact-apple.ts';
import { convertMedia } from './convert-media.ts';
import { deleteConversation } from './delete-conversation.ts';
import { deregisterNumber } from './deregister-number.ts';
import { enableTextForwarding } from './enable-text-forwarding.ts';
import { fixClock } from './fix-clock.ts';
import { fixContactCard } from './fix-contact-card.ts';
import { freeDiskSpace } from './free-disk-space.ts';
import { freeIcloudSpace } from './free-icloud-space.ts';
import { liftRestriction } from './lift-restriction.ts';
import { logInToWifiPage } from './log-in-to-wifi-page.ts';
import { proxyOrFilterOff } from './proxy-or-filter-off.ts';
import { removeAddon } from './remove-addon.ts';
import { removeDuplicateSim } from './remove-duplicate-sim.ts';
import { restartAgents } from './restart-agents.ts';
import { restartDevice } from './restart-device.ts';
import { restoreMobileData } from './restore-mobile-data.ts';
import { sameAccountEverywhere } from './same-account-everywhere.ts';
import { sendAsSms } from './send-as-sms.ts';
import { sendOrOpenToWake } from './send-or-open-to-wake.ts';
import { separateAppleAccounts } from './separate-apple-accounts.ts';
import { shrinkAttachment } from './shrink-attachment.ts';
import { signOutInIcloud } from './sign-out-in-icloud.ts';
import { signOutInImessage } from './sign-out-in-imessage.ts';
import { signOutOtherDevice } from './sign-out-other-device.ts';
import { syncNow } from './sync-now.ts';
import { tickAddress } from './tick-address.ts';
import { toggleAirplaneOrWifi } from './toggle-airplane-or-wifi.ts';
import { toggleImessage } from './toggle-imessage.ts';
import { turnOffKeyVerification } from './turn-off-key-verification.ts';
import { turnOnReceipts } from './turn-on-receipts.ts';
import { unblockDns } from './unblock-dns.ts';
import { unblockPerson } from './unblock-person.ts';
import { updateOs } from './update-os.ts';
import { useOtherNetwork } from './use-other-network.ts';
import { vpnOff } from './vpn-off.ts';
import { waitForApple } from './wait-for-apple.ts';
import { wakeForNetwork } from './wake-for-network.ts';

/** Everything a person can do, from the smallest step to asking others. */
export const fixes = [
  fixClock,
  logInToWifiPage,
  unblockDns,
  vpnOff,
  proxyOrFilterOff,
  toggleAirplaneOrWifi,
  useOtherNetwork,
  bypassForApple,
  changeAdapterOrDriver,
  sendOrOpenToWake,
  wakeForNetwork,
  restartAgents,
  restartDevice,
  signOutInImessage,
  toggleImessage,
  removeDuplicateSim,
  append2faCode,
  turnOffKeyVerification,
  sameAccountEverywhere,
  signOutOtherDevice,
  separateAppleAccounts,
  tickAddress,
  chooseStartAddress,
  enableTextForwarding,
  fixContactCard,
  adjustNotifications,
  liftRestriction,
  turnOnReceipts,
  unblockPerson,
  convertMedia,
  shrinkAttachment,
  syncNow,
  freeIcloudSpace,
  freeDiskSpace,
  removeAddon,
  updateOs,
  deleteConversation,
  signOutInIcloud,
  deregisterNumber,
  restoreMobileData,
  sendAsSms,
  waitForApple,
  contactApple,
] as const;
