import { question } from '../question.ts';

/** One special message can close the app each time it is shown. */
export const crashOnCertainMessage = question({
  id: 'crash-on-certain-message',
  ask: 'Does it quit when one certain conversation opens?',
  how: 'Watch which conversation is on screen when Messages quits.',
  yes: 'Yes, always the same one',
  no: 'No, anywhere',
  why: 'Then one message in it is the reason. If it quits anywhere, the app or the system is.',
  said: {
    yes: 'Messages quits when one certain conversation opens.',
    no: 'Messages quits anywhere.',
  },
  whether: 'whether one certain conversation makes Messages quit',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'user_report',
      note: 'One special text made Messages quit at every start',
      url: 'https://cbs4indy.com/2015/05/29/hit-by-that-iphone-crashing-hack-heres-how-to-get-back-into-messages/',
    },
  ],
});
