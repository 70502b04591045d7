import { check } from './check.ts';
import { withRole } from './hosts.ts';

/** Whether anything at all can be reached from here. */
export const noInternet = check({
  id: 'no-internet',
  kind: 'check',
  grade: 'trouble',
  group: 'network',
  station: 'network',
  needs: ['apple-services'],
  question: 'Are you online?',
  whether: 'whether you are online',
  fine: 'You are online.',
  problem: 'This Mac reaches nothing on the internet right now.',
  notes: { fine: 'You are online', problem: 'Not online' },
  onHealthyMac: 'almost never',
  twin: 'network',
  sources: [{ level: 'decision', note: 'every host we tried failed, each tried twice' }],
  judge({ 'apple-services': services }) {
    if (services.hosts.length === 0) return { verdict: 'unknown', reason: 'not_recorded' };
    if (services.hosts.some(({ stage }) => stage === 'ok')) return { verdict: 'fine' };
    // A log-in page, or a name that was answered, shows that something is there: then other checks have the word.
    if (services.captivePortal !== null || services.status.ok) return { verdict: 'fine' };
    return withRole(services, 'web').length > 0 ? { verdict: 'problem' } : { verdict: 'unknown', reason: 'offline' };
  },
});
