import { counted } from '../wording.ts';
import { check } from './check.ts';
import { ENOUGH, tooFew } from './enough.ts';
import { noSetting } from './icloud.ts';

/** Whether messages of this Mac wait to be copied to iCloud. */
export const icloudUploadBehind = check({
  id: 'icloud-upload-behind',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Does iCloud have all your messages?',
  whether: 'whether iCloud has all your messages',
  fine: 'At most a few messages of this Mac wait for iCloud.',
  problem: '{amount} of this Mac are not in iCloud yet, although each is older than an hour.',
  notes: { fine: 'iCloud has them', problem: 'Not all in iCloud' },
  onHealthyMac: 'rare',
  twin: 'icloud',
  sources: [
    {
      level: 'code',
      note: 'messages older than an hour without their mark have not been uploaded',
      url: 'https://github.com/zmh/messages-storage-saver-mac',
    },
    { level: 'decision', note: 'from 20 on: a few are always on the way' },
  ],
  judge({ messages }) {
    const { on, notUploaded } = messages.icloud;
    if (on === true && notUploaded >= ENOUGH)
      return { verdict: 'problem', values: { amount: counted(notUploaded, 'message'), count: notUploaded } };
    const unclear = tooFew(messages);
    if (unclear) return unclear;
    if (on === null) return noSetting(messages);
    return { verdict: on ? 'fine' : 'not-applicable' };
  },
});
