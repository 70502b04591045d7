import { cause } from '../cause.ts';
import { appleIcloud } from '../sources.ts';

/** Messages in iCloud stands still; sending works on. */
export const icloudFull = cause({
  id: 'icloud-full',
  title: 'Your iCloud storage is full',
  claim: '{Word}: your iCloud storage is full.',
  explain:
    'Messages in iCloud needs room. When it is full, your devices no longer show the same, but you can still send.',
  seat: 'account',
  effect: 'delays',
  prior: 0.02,
  shares: { 'not-syncing': 7, 'attachments-fail': 2, 'receipts-missing': 0.3 },
  evidence: [
    { finding: 'icloud-storage-full', seen: 0.97 },
    { finding: 'only-some-threads', seen: 'half' },
    { finding: 'all-own-devices', seen: 'sometimes' },
    { finding: 'resync-flood', seen: 0.01 },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'icloud-upload-behind', seen: 'half' },
    { finding: 'icloud-sync-stale', seen: 'half' },
    { finding: 'icloud-sync-paused', seen: 'half' },
  ],
  sources: [appleIcloud],
});
