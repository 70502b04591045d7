import { activationStuck } from './activation-stuck.ts';
import { appCrash } from './app-crash.ts';
import { attachmentsFail } from './attachments-fail.ts';
import { delayed } from './delayed.ts';
import { greenNotBlue } from './green-not-blue.ts';
import { noNotification } from './no-notification.ts';
import { notReceived } from './not-received.ts';
import { notSyncing } from './not-syncing.ts';
import { outOfOrder } from './out-of-order.ts';
import { receiptsMissing } from './receipts-missing.ts';
import { sendFails } from './send-fails.ts';
import { signinFails } from './signin-fails.ts';
import { smsMissingOnMac } from './sms-missing-on-mac.ts';
import { wrongAddressOrThread } from './wrong-address-or-thread.ts';

/** What people complain of: the cards of the start screen first, then the rest. */
export const symptoms = [
  sendFails,
  receiptsMissing,
  delayed,
  greenNotBlue,
  notReceived,
  outOfOrder,
  notSyncing,
  signinFails,
  attachmentsFail,
  activationStuck,
  smsMissingOnMac,
  wrongAddressOrThread,
  noNotification,
  appCrash,
] as const;
