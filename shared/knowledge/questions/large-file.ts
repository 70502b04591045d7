import { question } from '../question.ts';

/** Read from the file by the person. */
export const largeFile = question({
  id: 'large-file',
  ask: 'Is it a long video or a big file?',
  how: 'More than 100 MB, or more than about 3 minutes of video, counts as big.',
  yes: 'Yes, it is big',
  no: 'No, it is small',
  why: 'Big files take long and can be refused. A small one that fails has another reason.',
  said: {
    yes: 'The file is big.',
    no: 'The file is small.',
  },
  whether: 'how big the file is',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 0.08,
  sources: [{ level: 'unverified', note: 'Where the limit lies; about 100 MB is often named' }],
});
