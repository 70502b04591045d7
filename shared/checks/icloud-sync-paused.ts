import { check } from './check.ts';
import { noSetting } from './icloud.ts';

/** Whether Messages in iCloud is on but paused. */
export const icloudSyncPaused = check({
  id: 'icloud-sync-paused',
  kind: 'check',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Is Messages in iCloud paused?',
  whether: 'whether Messages in iCloud is paused',
  fine: 'Messages in iCloud is not paused.',
  problem: 'Messages in iCloud is paused on this Mac.',
  notes: { fine: 'Not paused', problem: 'iCloud is paused' },
  onHealthyMac: 'almost never',
  twin: 'icloud',
  sources: [{ level: 'unverified', note: 'the setting behind “Syncing with iCloud Paused”, known by its name' }],
  judge({ messages }) {
    const { on, paused } = messages.icloud;
    if (on === false) return { verdict: 'not-applicable' };
    if (on === null || paused === null) return noSetting(messages);
    return { verdict: paused ? 'problem' : 'fine' };
  },
});
