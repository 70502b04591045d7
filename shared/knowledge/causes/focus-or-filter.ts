import { cause } from '../cause.ts';
import { appleScreening, estimate } from '../sources.ts';

/** The messages are there; a Focus, a filter or the notification settings keep them quiet. */
export const focusOrFilter = cause({
  id: 'focus-or-filter',
  title: 'A Focus or a filter hides new messages',
  claim: '{Word}: a Focus or a filter keeps new messages out of sight.',
  explain: 'Messages from people you do not know go into a list of their own. A Focus keeps alerts silent.',
  seat: 'mac',
  effect: 'delays',
  prior: 0.1,
  shares: { 'not-received': 8, 'no-notification': 58 },
  evidence: [
    { finding: 'in-unknown-senders', seen: 'half' },
    { finding: 'focus-on', seen: 'half' },
    { finding: 'says-delivered', seen: 'nearly always' },
    { finding: 'iphone-ok-mac-not', seen: 'sometimes' },
    { finding: 'nothing-leaves', seen: 0.005 },
    { finding: 'notif-vanish', seen: 'sometimes' },
    { finding: 'one-direction-out-ok', seen: 'sometimes' },
    { finding: 'junk-marked', seen: 'usually' },
  ],
  sources: [appleScreening, estimate],
});
