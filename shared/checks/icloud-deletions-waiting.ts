import { counted } from '../wording.ts';
import { check } from './check.ts';
import { ENOUGH, tooFew } from './enough.ts';
import { noSetting } from './icloud.ts';

/** Whether deletions wait to be told to iCloud; until then the other devices keep what was deleted here. */
export const icloudDeletionsWaiting = check({
  id: 'icloud-deletions-waiting',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Does iCloud know what you deleted?',
  whether: 'whether iCloud knows what you deleted',
  fine: 'At most a few deletions of this Mac wait for iCloud.',
  problem: '{amount} of this Mac still wait to be told to iCloud.',
  notes: { fine: 'iCloud knows', problem: 'Deletions wait' },
  onHealthyMac: 'rare',
  twin: 'icloud',
  sources: [
    {
      level: 'code',
      note: 'the list of deletions that an upload empties',
      url: 'https://github.com/zmh/messages-storage-saver-mac',
    },
    { level: 'decision', note: 'from 20 on: one look cannot tell whether the list grows' },
  ],
  judge({ messages }) {
    const { on, pendingDeletes } = messages.icloud;
    if (on === true && pendingDeletes !== null && pendingDeletes >= ENOUGH)
      return { verdict: 'problem', values: { amount: counted(pendingDeletes, 'deletion'), count: pendingDeletes } };
    const unclear = tooFew(messages);
    if (unclear) return unclear;
    if (on === null || pendingDeletes === null) return noSetting(messages);
    return { verdict: on ? 'fine' : 'not-applicable' };
  },
});
