import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Apple waits with accounts that never had a device. */
export const newAccountUnproven = cause({
  id: 'new-account-unproven',
  title: 'The Apple Account is too new for iMessage',
  claim: '{Word}: Apple does not yet let this new account use iMessage.',
  explain:
    'Apple lets an account use iMessage once it has been used on a device of its own. A new one may have to wait.',
  seat: 'account',
  effect: 'stops',
  prior: 0.001,
  shares: { 'signin-fails': 2, 'activation-stuck': 2, 'send-fails': 0.5 },
  evidence: [
    { finding: 'new-apple-account', seen: 0.97 },
    { finding: 'auth-error', seen: 'usually' },
    { finding: 'contact-apple-code', seen: 'half' },
    { finding: 'not-apple-hardware', seen: 'sometimes' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'other-apple-services-ok', seen: 'nearly always' },
    { finding: 'restart-helps-for-a-while', seen: 0.01 },
    { finding: 'works-on-other-network', seen: 0.01 },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'A new account could not be switched on, while one with another Apple product could',
      url: 'https://github.com/sickcodes/Docker-OSX/issues/156',
    },
    estimate,
  ],
});
