import { question } from '../question.ts';

/** What hooks into Messages breaks with it. */
export const jailbrokenAddon = question({
  id: 'jailbroken-addon',
  ask: 'Is your iPhone or Messages changed by add-ons?',
  how: 'Think of a jailbreak, or of tools that change how Messages looks or works.',
  yes: 'Yes',
  no: 'No',
  why: 'Such tools reach into Messages and can stop it. Without any, that is ruled out.',
  said: { yes: 'An add-on changes Messages or the iPhone.', no: 'No add-on changes Messages or the iPhone.' },
  whether: 'whether add-ons change Messages',
  minutes: 0.2,
  unsure: 'rare',
  onHealthyMac: 0.01,
  sources: [
    {
      level: 'user_report',
      note: 'A changed iPhone could send while most answers showed only on the Mac',
      url: 'https://github.com/checkra1n/BugTracker/issues/129',
    },
  ],
});
