import { cause } from '../cause.ts';
import { appleIcloud, estimate } from '../sources.ts';

/** Messages in iCloud does not finish, or starts over and over. */
export const icloudSyncStuck = cause({
  id: 'icloud-sync-stuck',
  title: 'Messages in iCloud does not keep up',
  claim: '{Word}: Messages in iCloud does not keep up on this Mac.',
  explain:
    'iCloud copies your conversations to all devices. When it stalls, some conversations are old, empty or out of order.',
  seat: 'account',
  effect: 'delays',
  prior: 0.03,
  shares: {
    'receipts-missing': 1,
    delayed: 4,
    'not-received': 3,
    'out-of-order': 16,
    'not-syncing': 28,
    'attachments-fail': 10,
    'sms-missing-on-mac': 3,
    'no-notification': 2,
    'app-crash': 3,
  },
  evidence: [
    { finding: 'resync-flood', seen: 'half' },
    { finding: 'only-some-threads', seen: 'usually' },
    { finding: 'keychain-not-syncing', seen: 'sometimes' },
    { finding: 'new-device', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'usually' },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'counts-wrong', seen: 'sometimes' },
    { finding: 'only-group', seen: 'sometimes' },
    { finding: 'text-ok-media-not', seen: 'sometimes' },
    { finding: 'icloud-sync-paused', seen: 'sometimes' },
    { finding: 'icloud-sync-stale', seen: 'half' },
    { finding: 'icloud-upload-behind', seen: 'half' },
    { finding: 'icloud-deletions-waiting', seen: 'sometimes' },
    { finding: 'icloud-first-download', seen: 'sometimes' },
    { finding: 'icloud-messages-off', seen: 'half' },
    { finding: 'duplicate-messages', seen: 'sometimes' },
    { finding: 'attachments-stuck', seen: 'half' },
  ],
  sources: [appleIcloud, estimate],
});
