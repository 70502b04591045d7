import { fix } from '../fix.ts';

/** A common kind of video goes everywhere. */
export const convertMedia = fix({
  id: 'convert-media',
  title: 'Convert the video to a common kind',
  button: 'Convert the video',
  why: 'Some kinds of video never leave your Mac. A common kind does.',
  steps: [
    { say: 'Open the video in QuickTime Player and choose File › Export As › 1080p.' },
    {
      say: 'Turn off the tick for HEVC if there is one, save, and send the new file.',
      more: 'For a picture: open it in Preview and export it as JPEG.',
    },
  ],
  minutes: 3,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. The first file stays as it is.',
  undo: 'Delete the new file.',
  who: 'this-mac',
  cures: { 'unsupported-media': 'usually', 'attachment-too-large': 'sometimes' },
  verify: { how: 'You send the new file.', minutes: 1, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [
    {
      level: 'user_report',
      note: 'Videos went through once their colours were stored in a common way',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server/issues/181',
    },
  ],
});
