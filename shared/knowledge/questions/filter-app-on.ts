import { question } from '../question.ts';

/** Programs on the Mac itself that decide what may leave it. */
export const filterAppOn = question({
  id: 'filter-app-on',
  ask: 'Does an ad blocker, firewall or security app run here?',
  how: 'Look at the small symbols at the top right of the screen. Virus scanners and parental controls count too.',
  yes: 'Yes',
  no: 'No',
  why: 'Such apps decide what may leave this Mac. If there is none, that is ruled out.',
  said: {
    yes: 'A blocking or security app runs on this Mac.',
    no: 'No blocking or security app runs on this Mac.',
  },
  whether: 'whether a blocking or security app runs on this Mac',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 'sometimes',
  sources: [
    {
      level: 'user_report',
      note: 'Pictures in Messages did not load while an ad blocker ran on the Mac',
      url: 'https://github.com/AdguardTeam/AdguardForMac/issues/1690',
    },
  ],
});
