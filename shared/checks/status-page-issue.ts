import { dayAndTime } from '../wording.ts';
import { check } from './check.ts';

/** Whether Apple itself reports trouble with iMessage. That it reports none proves little: the page lags. */
export const statusPageIssue = check({
  id: 'status-page-issue',
  kind: 'check',
  grade: 'trouble',
  group: 'apple',
  station: 'apple',
  needs: ['apple-services'],
  question: 'Does Apple report trouble with iMessage?',
  whether: 'whether Apple reports trouble with iMessage',
  fine: 'Apple reports no trouble with iMessage today.',
  problem: 'Apple reports trouble with {service} since {since}.',
  notes: { fine: 'No trouble reported', problem: 'Apple reports trouble' },
  onHealthyMac: 0.005,
  sources: [
    { level: 'apple', note: 'System Status', url: 'https://www.apple.com/support/systemstatus' },
    {
      level: 'user_report',
      note: 'the page is known to lag or to miss an outage',
      url: 'https://github.com/lionheart/openradar-mirror/issues/16200',
    },
  ],
  judge({ 'apple-services': { status } }) {
    if (!status.ok || status.iMessage === 'unknown') return { verdict: 'unknown', reason: 'offline' };
    if (status.iMessage === 'ok') return { verdict: 'fine' };
    const running = status.active.find(({ service }) => service === 'iMessage') ?? status.active[0];
    return {
      verdict: 'problem',
      values: { service: running?.service ?? 'iMessage', since: running ? dayAndTime(running.since) : 'today' },
    };
  },
});
