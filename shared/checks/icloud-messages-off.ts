import { check } from './check.ts';
import { noSetting } from './icloud.ts';

/** Whether this Mac takes part in Messages in iCloud. Off is a choice, and explains why devices differ. */
export const icloudMessagesOff = check({
  id: 'icloud-messages-off',
  kind: 'check',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Is Messages in iCloud on?',
  whether: 'whether Messages in iCloud is on',
  fine: 'Messages in iCloud is on.',
  problem: 'Messages in iCloud is off on this Mac, so it does not copy conversations from your other devices.',
  notes: { fine: 'iCloud is on', problem: 'iCloud is off' },
  onHealthyMac: 0.3,
  twin: 'icloud',
  sources: [
    {
      level: 'code',
      note: 'the setting that says whether this Mac takes part',
      url: 'https://github.com/zmh/messages-storage-saver-mac',
    },
  ],
  judge({ messages }) {
    const { on } = messages.icloud;
    if (on === null) return noSetting(messages);
    return { verdict: on ? 'fine' : 'problem' };
  },
});
