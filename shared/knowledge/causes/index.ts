import { accountBlockedByApple } from './account-blocked-by-apple.ts';
import { agentStuck } from './agent-stuck.ts';
import { appIdle } from './app-idle.ts';
import { appleOutage } from './apple-outage.ts';
import { attachmentTooLarge } from './attachment-too-large.ts';
import { betaOs } from './beta-os.ts';
import { blockedContact } from './blocked-contact.ts';
import { captivePortal } from './captive-portal.ts';
import { carrierActivationSms } from './carrier-activation-sms.ts';
import { carrierFault } from './carrier-fault.ts';
import { clockDrift } from './clock-drift.ts';
import { clockWrong } from './clock-wrong.ts';
import { contactCard } from './contact-card.ts';
import { contactKeyVerification } from './contact-key-verification.ts';
import { deviceIdentityRejected } from './device-identity-rejected.ts';
import { differentAccounts } from './different-accounts.ts';
import { diskFull } from './disk-full.ts';
import { dnsBlock } from './dns-block.ts';
import { duplicateRegistration } from './duplicate-registration.ts';
import { filterApp } from './filter-app.ts';
import { firewallBlocks } from './firewall-blocks.ts';
import { focusOrFilter } from './focus-or-filter.ts';
import { icloudFull } from './icloud-full.ts';
import { icloudSyncStuck } from './icloud-sync-stuck.ts';
import { keychainProblem } from './keychain-problem.ts';
import { localDbDamage } from './local-db-damage.ts';
import { macAsleep } from './mac-asleep.ts';
import { newAccountUnproven } from './new-account-unproven.ts';
import { numberNotActivated } from './number-not-activated.ts';
import { osBug } from './os-bug.ts';
import { other } from './other.ts';
import { outdatedOs } from './outdated-os.ts';
import { proxyInterference } from './proxy-interference.ts';
import { pushConnectionLost } from './push-connection-lost.ts';
import { readReceiptsOff } from './read-receipts-off.ts';
import { receiveAddressOff } from './receive-address-off.ts';
import { recipientAddressElsewhere } from './recipient-address-elsewhere.ts';
import { recipientLeftImessage } from './recipient-left-imessage.ts';
import { recipientOffline } from './recipient-offline.ts';
import { restriction } from './restriction.ts';
import { sendFromWrongAddress } from './send-from-wrong-address.ts';
import { sharedAccount } from './shared-account.ts';
import { simNumberChanged } from './sim-number-changed.ts';
import { smsFirstContact } from './sms-first-contact.ts';
import { staleRegistration } from './stale-registration.ts';
import { textForwardingOff } from './text-forwarding-off.ts';
import { thirdPartyAddon } from './third-party-addon.ts';
import { tlsInterception } from './tls-interception.ts';
import { unsupportedAdapter } from './unsupported-adapter.ts';
import { unsupportedMedia } from './unsupported-media.ts';
import { vpnInterference } from './vpn-interference.ts';
import { weakNetwork } from './weak-network.ts';

/** All explanations we weigh, from the network over the Mac and the account to the other person. */
export const causes = [
  weakNetwork,
  captivePortal,
  dnsBlock,
  firewallBlocks,
  tlsInterception,
  vpnInterference,
  proxyInterference,
  filterApp,
  pushConnectionLost,
  appleOutage,
  carrierFault,
  accountBlockedByApple,
  newAccountUnproven,
  deviceIdentityRejected,
  unsupportedAdapter,
  clockWrong,
  clockDrift,
  macAsleep,
  appIdle,
  agentStuck,
  osBug,
  betaOs,
  outdatedOs,
  localDbDamage,
  thirdPartyAddon,
  diskFull,
  unsupportedMedia,
  attachmentTooLarge,
  focusOrFilter,
  restriction,
  blockedContact,
  contactCard,
  sendFromWrongAddress,
  smsFirstContact,
  staleRegistration,
  keychainProblem,
  contactKeyVerification,
  duplicateRegistration,
  numberNotActivated,
  carrierActivationSms,
  simNumberChanged,
  receiveAddressOff,
  differentAccounts,
  sharedAccount,
  icloudSyncStuck,
  icloudFull,
  textForwardingOff,
  recipientLeftImessage,
  recipientAddressElsewhere,
  recipientOffline,
  readReceiptsOff,
  other,
] as const;
