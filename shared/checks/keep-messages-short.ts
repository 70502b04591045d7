import { check } from './check.ts';

/** Whether Messages deletes what is older than a month or a year. */
export const keepMessagesShort = check({
  id: 'keep-messages-short',
  kind: 'check',
  grade: 'notice',
  group: 'messages',
  station: null,
  needs: ['messages'],
  question: 'Does Messages delete old messages?',
  whether: 'whether Messages deletes old messages',
  fine: 'Messages keeps your messages for ever.',
  problem: 'Messages is set to delete messages after {days} days. Older ones are not kept.',
  notes: { fine: 'Kept for ever', problem: 'Deleted after {days} days' },
  onHealthyMac: 'sometimes',
  sources: [
    {
      level: 'code',
      note: 'the setting holds 30 or 365 days, and nothing for ever',
      url: 'https://github.com/zmh/messages-storage-saver-mac',
    },
  ],
  judge({ messages: { keepDays, settingsReason } }) {
    if (keepDays !== null) return { verdict: 'problem', values: { days: keepDays } };
    return settingsReason === null ? { verdict: 'fine' } : { verdict: 'unknown', reason: settingsReason };
  },
});
