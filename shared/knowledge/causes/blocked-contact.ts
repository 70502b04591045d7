import { cause } from '../cause.ts';
import { appleBlocked, estimate } from '../sources.ts';

/** Messages of blocked people appear nowhere. */
export const blockedContact = cause({
  id: 'blocked-contact',
  title: 'This person is on your list of blocked people',
  claim: '{Word}: this person is on your list of blocked people.',
  explain: 'Messages from blocked people appear nowhere, and nobody is told. The list is shared by your devices.',
  seat: 'account',
  effect: 'stops',
  prior: 0.005,
  shares: { 'not-received': 3 },
  evidence: [
    { finding: 'person-on-blocked-list', seen: 'nearly always' },
    { finding: 'only-one-contact', seen: 'usually' },
    { finding: 'says-delivered', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'almost never' },
  ],
  sources: [appleBlocked, estimate],
});
