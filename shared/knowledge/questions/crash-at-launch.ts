import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Before any conversation is shown. */
export const crashAtLaunch = question({
  id: 'crash-at-launch',
  ask: 'Does Messages quit as soon as it opens?',
  how: 'Open it twice and watch how far it gets.',
  yes: 'Yes, at once',
  no: 'No, later or never',
  why: 'If it quits at once, macOS, an add-on or its files are the reason, not one message.',
  said: { yes: 'Messages quits as soon as it opens.', no: 'Messages does not quit at once.' },
  whether: 'whether Messages quits at once',
  minutes: 0.4,
  unsure: 'almost never',
  onHealthyMac: 0.01,
  sources: [estimate],
});
