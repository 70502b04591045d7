import { fix } from '../fix.ts';

/** For systems that cannot ask for the code. */
export const append2faCode = fix({
  id: 'append-2fa-code',
  title: 'Type the code right after the password',
  button: 'Sign in with the code',
  why: 'Old systems do not ask for the sign-in code. They take it together with the password.',
  steps: [
    { say: 'Sign in once with your password, so that the code of six digits appears on your iPhone.' },
    {
      say: 'Sign in again: type the password, and the six digits directly behind it, without a space.',
      press: 'messages',
    },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing.',
  undo: 'Nothing to undo.',
  who: 'this-mac',
  cures: { 'outdated-os': 'half' },
  onlyIf: { finding: 'two-factor-code-arrives', minutes: 0.5 },
  verify: { how: 'You see whether the sign-in stays.', minutes: 1, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [{ level: 'user_report', note: 'A known way to sign in on systems older than two-factor sign-in' }],
});
