import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Whatever hooks into Messages breaks with it. */
export const thirdPartyAddon = cause({
  id: 'third-party-addon',
  title: 'An add-on disturbs Messages',
  claim: '{Word}: an add-on that reaches into Messages disturbs it.',
  explain: 'Tools that change Messages or the iPhone reach deep into it. After an update they often fit no longer.',
  seat: 'elsewhere',
  effect: 'stops',
  prior: 0.003,
  shares: {
    'send-fails': 1,
    'not-received': 1,
    'attachments-fail': 1,
    'green-not-blue': 1,
    'no-notification': 2,
    'app-crash': 7,
    delayed: 1,
  },
  evidence: [
    { finding: 'jailbroken-addon', seen: 0.95 },
    { finding: 'off-switch-fixes', seen: 'half' },
    { finding: 'third-party-relay', seen: 'half' },
    { finding: 'crash-at-launch', seen: 'half' },
    { finding: 'after-os-update', seen: 'sometimes' },
    { finding: 'mac-ok-iphone-not', seen: 'half' },
    { finding: 'other-users-same-version', seen: 'sometimes' },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'A changed iPhone sent only green until the tool was brought up to date',
      url: 'https://github.com/LinusHenze/Fugu14/issues/131',
    },
    estimate,
  ],
});
