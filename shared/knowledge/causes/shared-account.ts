import { cause } from '../cause.ts';
import { appleGuide, estimate } from '../sources.ts';

/** To Messages one account is one person. */
export const sharedAccount = cause({
  id: 'shared-account',
  title: 'Two people use one Apple Account',
  claim: '{Word}: somebody else uses the same Apple Account.',
  explain: 'To Messages one account is one person. If two share it, each sees and sends what belongs to the other.',
  seat: 'account',
  effect: 'delays',
  prior: 0.02,
  shares: { 'wrong-address-or-thread': 9, 'not-syncing': 2, 'no-notification': 0.5 },
  evidence: [
    { finding: 'account-shared', seen: 0.97 },
    { finding: 'email-instead-of-number', seen: 'sometimes' },
    { finding: 'all-own-devices', seen: 'half' },
    { finding: 'only-some-threads', seen: 'sometimes' },
    { finding: 'different-apple-accounts', seen: 0.005 },
  ],
  sources: [appleGuide, estimate],
});
