import { cause } from '../cause.ts';
import { appleCannotSend } from '../sources.ts';

/** The helper behind the app hangs; a restart brings it back. */
export const agentStuck = cause({
  id: 'agent-stuck',
  title: 'The message service on this Mac is stuck',
  claim: '{Word}: the message service on this Mac is stuck.',
  explain:
    'Messages works through a helper that runs in the background. When it hangs, the app looks normal and nothing moves.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.02,
  shares: {
    'send-fails': 7,
    'receipts-missing': 3,
    delayed: 6,
    'green-not-blue': 3,
    'not-received': 7,
    'out-of-order': 2,
    'not-syncing': 4,
    'signin-fails': 4,
    'attachments-fail': 4,
    'activation-stuck': 2,
    'sms-missing-on-mac': 3,
    'no-notification': 8,
    'app-crash': 14,
  },
  evidence: [
    { finding: 'logged-in-but-dead', seen: 'usually' },
    { finding: 'hangs-sending', seen: 'usually' },
    { finding: 'restart-helps-for-a-while', seen: 'usually' },
    { finding: 'nothing-leaves', seen: 'half' },
    { finding: 'long-uptime', seen: 'half' },
    { finding: 'iphone-ok-mac-not', seen: 'nearly always' },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'only-one-contact', seen: 0.01 },
    { finding: 'no-new-rows', seen: 'half' },
    { finding: 'one-direction-out-ok', seen: 0.3 },
    { finding: 'notif-vanish', seen: 'sometimes' },
    { finding: 'mac-ok-iphone-not', seen: 'almost never' },
    { finding: 'failed-on-this-mac', seen: 'half' },
    { finding: 'one-direction-in-ok', seen: 'sometimes' },
  ],
  sources: [
    appleCannotSend,
    {
      level: 'user_report',
      note: 'A Mac sent well while nothing came in until its services were restarted',
      url: 'https://github.com/openclaw/openclaw/issues/90850',
    },
  ],
});
