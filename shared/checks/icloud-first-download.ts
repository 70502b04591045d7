import { check } from './check.ts';
import { noSetting } from './icloud.ts';

/** Whether Messages in iCloud is still fetching the history for the first time. */
export const icloudFirstDownload = check({
  id: 'icloud-first-download',
  kind: 'check',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['messages'],
  question: 'Has iCloud brought your whole history?',
  whether: 'whether iCloud has brought your whole history',
  fine: 'iCloud has brought your whole history.',
  problem: 'iCloud has brought {percent} % of your history so far. Until then older messages are missing here.',
  notes: { fine: 'History is complete', problem: '{percent} % fetched' },
  onHealthyMac: 'almost never',
  twin: 'icloud',
  sources: [
    {
      level: 'code',
      note: 'below 1 the first download is not finished',
      url: 'https://github.com/zmh/messages-storage-saver-mac',
    },
  ],
  judge({ messages }) {
    const { on, firstDownload } = messages.icloud;
    if (on === false) return { verdict: 'not-applicable' };
    if (on === null || firstDownload === null) return noSetting(messages);
    // Rounded down: 100 percent would say that it is finished.
    const values = { percent: Math.floor(firstDownload * 100) };
    return { verdict: firstDownload < 1 ? 'problem' : 'fine', values };
  },
});
