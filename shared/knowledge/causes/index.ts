import { accountBlockedByApple } from './account-blocked-by-apple.ts';
import { agentStuck } from './agent-stuck.ts';
import { appIdle } from './app-idle.ts';
import { appleOutage } from './apple-outage.ts';
import { attachmentTooLarge } from './attachment-too-large.ts';
import { betaOs } from './beta-os.ts';
import { blockedContact } from './blocked-contact.ts';
import { captivePortal } from './captive-portal.ts';
import { clockDrift } from './clock-drift.ts';
import { clockWrong } from './clock-wrong.ts';
import { contactCard } from './contact-card.ts';
import { differentAccounts } from './different-accounts.ts';
import { dnsBlock } from './dns-block.ts';
import { filterApp } from './filter-app.ts';
import { firewallBlocks } from './firewall-blocks.ts';
import { focusOrFilter } from './focus-or-filter.ts';
import { icloudSyncStuck } from './icloud-sync-stuck.ts';
import { localDbDamage } from './local-db-damage.ts';
import { macAsleep } from './mac-asleep.ts';
import { numberNotActivated } from './number-not-activated.ts';
import { osBug } from './os-bug.ts';
import { other } from './other.ts';
import { outdatedOs } from './outdated-os.ts';
import { pushConnectionLost } from './push-connection-lost.ts';
import { readReceiptsOff } from './read-receipts-off.ts';
import { receiveAddressOff } from './receive-address-off.ts';
import { recipientLeftImessage } from './recipient-left-imessage.ts';
import { recipientOffline } from './recipient-offline.ts';
import { sendFromWrongAddress } from './send-from-wrong-address.ts';
import { staleRegistration } from './stale-registration.ts';
import { textForwardingOff } from './text-forwarding-off.ts';
import { tlsInterception } from './tls-interception.ts';
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
  filterApp,
  pushConnectionLost,
  appleOutage,
  accountBlockedByApple,
  clockWrong,
  clockDrift,
  macAsleep,
  appIdle,
  agentStuck,
  osBug,
  betaOs,
  outdatedOs,
  localDbDamage,
  unsupportedMedia,
  attachmentTooLarge,
  focusOrFilter,
  blockedContact,
  contactCard,
  sendFromWrongAddress,
  staleRegistration,
  numberNotActivated,
  receiveAddressOff,
  differentAccounts,
  icloudSyncStuck,
  textForwardingOff,
  recipientLeftImessage,
  recipientOffline,
  readReceiptsOff,
  other,
] as const;
