import { check } from './check.ts';
import { noSetting } from './icloud.ts';

/** Whether Messages and iCloud on this Mac use one account. The iPhone’s account cannot be seen from here. */
export const icloudAccountsDiffer = check({
  id: 'icloud-accounts-differ',
  kind: 'check',
  grade: 'notice',
  group: 'messages',
  station: 'you',
  needs: ['messages'],
  question: 'Do Messages and iCloud use one account?',
  whether: 'whether Messages and iCloud use one account',
  fine: 'Messages and iCloud use the same Apple Account on this Mac.',
  problem:
    'Messages and iCloud use different Apple Accounts on this Mac. Conversations are copied only if both are the same.',
  notes: { fine: 'One Apple Account', problem: 'Two Apple Accounts' },
  onHealthyMac: 'almost never',
  sources: [{ level: 'decision', note: 'a setting of Messages known by its name: syncing needs it to be yes' }],
  judge({ messages }) {
    const { accountsMatch, on } = messages.icloud;
    // With iCloud off the setting is left over from earlier, and says nothing.
    if (on === false) return { verdict: 'not-applicable' };
    if (accountsMatch === null) return noSetting(messages);
    return { verdict: accountsMatch ? 'fine' : 'problem' };
  },
});
