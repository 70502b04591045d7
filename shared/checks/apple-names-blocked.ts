import { check } from './check.ts';
import { isHidden, someAnswer } from './hosts.ts';

/** Whether something on this network hides the names of Apple's servers, as ad blockers do. */
export const appleNamesBlocked = check({
  id: 'apple-names-blocked',
  kind: 'check',
  grade: 'trouble',
  group: 'network',
  station: 'network',
  needs: ['apple-services'],
  question: 'Can Apple’s servers be found from here?',
  whether: 'whether Apple’s servers can be found from here',
  fine: 'Apple’s servers can be found from here.',
  problem: 'Something on this network hides Apple’s message servers ({count} of {total}).',
  notes: { fine: 'Apple’s servers are found', problem: 'Hides Apple’s servers' },
  onHealthyMac: 0.005,
  sources: [
    {
      level: 'user_report',
      note: 'block lists took out names of Apple’s push service',
      url: 'https://github.com/ph00lt0/blocklist/issues/89',
    },
  ],
  judge({ 'apple-services': services }) {
    const names = new Map(services.hosts.map((host) => [host.host, host]));
    const hidden = [...names.values()].filter(
      (host) => isHidden(host) || (host.stage === 'dns' && host.role !== 'web'),
    );
    const values = { count: hidden.length, total: names.size };
    if (names.size === 0) return { verdict: 'unknown', reason: 'not_recorded' };
    if ([...names.values()].some(isHidden)) return { verdict: 'problem', values };
    // No answer at all is no proof of a block: it needs a server that answers beside the ones that do not.
    if (hidden.length > 0)
      return someAnswer(services) ? { verdict: 'problem', values } : { verdict: 'unknown', reason: 'offline' };
    return { verdict: 'fine' };
  },
});
