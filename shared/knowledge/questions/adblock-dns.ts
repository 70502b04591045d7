import { question } from '../question.ts';

/** Blockers of whole networks (in the router, as a profile, as a list). */
export const adblockDns = question({
  id: 'adblock-dns',
  ask: 'Do you use an ad blocker for your whole network?',
  how: 'It may sit in your router, in a small box, or as a profile on this Mac. Whoever set up your Wi-Fi knows.',
  yes: 'Yes',
  no: 'No',
  why: 'Such a blocker can hide Apple’s servers along with the ads. Without one, that is ruled out.',
  said: {
    yes: 'An ad blocker for the whole network is in use.',
    no: 'No ad blocker for the whole network is in use.',
  },
  whether: 'whether an ad blocker sits in your network',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 0.06,
  sources: [
    {
      level: 'user_report',
      note: 'Photos in iMessage failed with an ad-blocking profile',
      url: 'https://github.com/zoonderkins/blahdns/issues/155',
    },
  ],
});
