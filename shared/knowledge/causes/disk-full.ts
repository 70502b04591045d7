import { cause } from '../cause.ts';
import { appleCannotSend, estimate } from '../sources.ts';

/** There is no room left to keep what arrives. */
export const diskFull = cause({
  id: 'disk-full',
  title: 'This Mac has no free space',
  claim: '{Word}: there is too little free space on this Mac.',
  explain: 'Messages needs room to save new messages and pictures. On a full Mac it can fail in odd ways.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.01,
  shares: {
    'attachments-fail': 3,
    'not-received': 1,
    'not-syncing': 1.5,
    'app-crash': 5,
    'out-of-order': 0.5,
    'send-fails': 0.4,
  },
  evidence: [
    { finding: 'disk-nearly-full', seen: 0.97 },
    { finding: 'text-ok-media-not', seen: 'half' },
    { finding: 'crash-at-launch', seen: 'sometimes' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'counts-wrong', seen: 'sometimes' },
    { finding: 'attachments-stuck', seen: 'half' },
  ],
  sources: [appleCannotSend, estimate],
});
