import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Broken or left-over entries among the messages kept on the Mac. */
export const localDbDamage = cause({
  id: 'local-db-damage',
  title: 'The stored messages on this Mac are damaged',
  claim: '{Word}: some of the messages stored on this Mac are damaged.',
  explain:
    'Messages keeps everything in files on your Mac. A broken entry can confuse counts, conversations or the whole app.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.005,
  shares: {
    'not-received': 2,
    'out-of-order': 3,
    'not-syncing': 1,
    'attachments-fail': 2,
    'wrong-address-or-thread': 2,
    'no-notification': 2,
    'app-crash': 22,
  },
  evidence: [
    { finding: 'counts-wrong', seen: 'half' },
    { finding: 'only-some-threads', seen: 'usually' },
    { finding: 'crash-on-certain-message', seen: 'half' },
    { finding: 'restart-helps-for-a-while', seen: 'almost never' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'resync-flood', seen: 'sometimes' },
    { finding: 'crash-at-launch', seen: 'sometimes' },
    { finding: 'history-damaged', seen: 'half' },
    { finding: 'corrupt-messages', seen: 'half' },
    { finding: 'duplicate-messages', seen: 'sometimes' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'A count of over a hundred unread messages that could not be found, from left-over entries',
      url: 'https://blog.alexbeals.com/posts/macos-broken-messages-notification-badge',
    },
    estimate,
  ],
});
