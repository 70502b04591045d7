import { check } from './check.ts';
import { isHidden, someAnswer, withRole } from './hosts.ts';

/** Whether the servers for signing in and for "who is on iMessage" answer. */
export const appleHostsUnreachable = check({
  id: 'apple-hosts-unreachable',
  kind: 'check',
  grade: 'trouble',
  group: 'apple',
  station: 'apple',
  needs: ['apple-services'],
  question: 'Do Apple’s sign-in servers answer?',
  whether: 'whether Apple’s sign-in servers answer',
  fine: 'Apple’s sign-in servers answer.',
  problem: '{count} of {total} of Apple’s sign-in servers do not answer from here.',
  notes: { fine: 'Sign-in servers answer', problem: 'Sign-in does not answer' },
  onHealthyMac: 'almost never',
  twin: 'network',
  sources: [
    { level: 'apple', note: 'hosts that have to be reachable', url: 'https://support.apple.com/101555' },
    { level: 'decision', note: 'a server counts as silent after two tries' },
  ],
  judge({ 'apple-services': services }) {
    const hosts = [...withRole(services, 'identity'), ...withRole(services, 'lookup')];
    const tried = hosts.filter((host) => !isHidden(host) && host.stage !== 'dns');
    const silent = tried.filter(({ stage }) => stage !== 'ok');
    if (tried.length === 0 || !someAnswer(services)) return { verdict: 'unknown', reason: 'offline' };
    return { verdict: silent.length > 0 ? 'problem' : 'fine', values: { count: silent.length, total: tried.length } };
  },
});
