import { question } from '../question.ts';

/** The sign-in is taken and then withdrawn. */
export const kickedAfterSeconds = question({
  id: 'kicked-after-seconds',
  ask: 'Does the sign-in work, and vanish after seconds?',
  how: 'Sign in once and watch for a quarter of a minute.',
  yes: 'Yes, it comes back',
  no: 'No',
  why: 'If the sign-in is taken and then withdrawn, Apple does not accept this Mac or account.',
  said: { yes: 'The sign-in vanishes after some seconds.', no: 'The sign-in does not vanish by itself.' },
  whether: 'whether the sign-in lasts',
  minutes: 0.6,
  unsure: 'sometimes',
  onHealthyMac: 0.01,
  sources: [
    {
      level: 'user_report',
      note: 'Other services of Apple worked while Messages signed out after ten seconds',
      url: 'https://github.com/jaromeyer/XPS9570-Catalina/issues/65',
    },
  ],
});
