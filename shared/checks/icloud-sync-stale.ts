import { dayAndTime, duration } from '../wording.ts';
import { check } from './check.ts';
import { noSetting } from './icloud.ts';
import { secondsFrom } from './silence.ts';

const STALE_SECONDS = 48 * 3600;
const SETTLED_SECONDS = 2 * 3600;

/** Whether Messages in iCloud is on and has not been in touch for long. */
export const icloudSyncStale = check({
  id: 'icloud-sync-stale',
  kind: 'check',
  grade: 'notice',
  group: 'messages',
  station: 'mac',
  needs: ['system', 'messages'],
  question: 'When did iCloud last catch up?',
  whether: 'when Messages in iCloud last caught up',
  fine: 'Messages in iCloud last caught up on {when}.',
  problem: 'Messages in iCloud last caught up {ago} ago, although it is on.',
  notes: { fine: 'Caught up lately', problem: 'Not caught up for {ago}' },
  onHealthyMac: 'rare',
  twin: 'icloud',
  sources: [
    {
      level: 'code',
      note: 'a tool for the storage of Messages calls it stale after 48 hours',
      url: 'https://github.com/zmh/messages-storage-saver-mac',
    },
    { level: 'decision', note: 'not judged within two hours after a start: it needs time first' },
  ],
  judge({ system, messages }, { at }) {
    const { on, lastSync } = messages.icloud;
    if (on === false) return { verdict: 'not-applicable' };
    if (on === null || lastSync === null) return noSetting(messages);
    const seconds = secondsFrom(lastSync, at);
    const values = { when: dayAndTime(lastSync), ago: duration(seconds) };
    if (seconds <= STALE_SECONDS) return { verdict: 'fine', values };
    const settled = system.bootedAt !== null && secondsFrom(system.bootedAt, at) > SETTLED_SECONDS;
    return settled
      ? { verdict: 'problem', values }
      : { verdict: 'unknown', reason: 'not_found', because: 'This Mac was started only a short while ago.' };
  },
});
