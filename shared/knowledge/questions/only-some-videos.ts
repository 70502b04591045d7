import { question } from '../question.ts';

/** The kind of video against its size. */
export const onlySomeVideos = question({
  id: 'only-some-videos',
  ask: 'Do only certain videos or pictures fail?',
  how: 'Try another one of about the same size, from another camera or app.',
  yes: 'Yes, others go through',
  no: 'No, all of them fail',
  why: 'Then it is the kind of video, not the connection. If all fail, it is the connection or the size.',
  said: {
    yes: 'Only certain videos or pictures fail.',
    no: 'All videos and pictures fail.',
  },
  whether: 'whether only certain videos fail',
  minutes: 1,
  unsure: 'sometimes',
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'user_report',
      note: 'Only certain videos failed, and others of the same size were fine',
      url: 'https://github.com/airmessage/airmessage-android/issues/1',
    },
  ],
});
