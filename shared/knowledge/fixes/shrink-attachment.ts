import { fix } from '../fix.ts';
import { appleGuide, estimate } from '../sources.ts';

/** Smaller, or a link instead. */
export const shrinkAttachment = fix({
  id: 'shrink-attachment',
  title: 'Send it smaller, or as a link',
  button: 'Make it smaller',
  why: 'Big files take long and can be refused. A link takes a second.',
  steps: [
    { say: 'In Photos, choose the video and share it with “Copy iCloud Link”, then paste the link into the message.' },
    { say: 'Or open it in QuickTime Player and choose File › Export As › 480p.' },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. The first file stays as it is.',
  undo: 'Delete the new file, or stop sharing the link.',
  who: 'this-mac',
  cures: { 'attachment-too-large': 0.9, 'weak-network': 'sometimes', 'unsupported-media': 'sometimes' },
  verify: { how: 'You send the smaller one.', minutes: 1, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleGuide, estimate],
});
