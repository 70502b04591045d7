import { check } from './check.ts';
import { isHidden, withRole } from './hosts.ts';

const PUSH_PORT = 5223;

/** Whether only the second way to Apple's push servers is open. It works, but it is worth knowing. */
export const pushPortClosed = check({
  id: 'push-port-closed',
  kind: 'check',
  grade: 'notice',
  group: 'network',
  station: 'network',
  needs: ['apple-services'],
  question: 'Is the usual way to Apple’s message service open?',
  whether: 'whether the usual way to Apple’s message service is open',
  fine: 'The usual way to Apple’s message service is open.',
  problem: 'The usual way to Apple’s message service is closed here. Messages take a second way, which works.',
  notes: { fine: 'The usual way is open', problem: 'Messages take a second way' },
  onHealthyMac: 'rare',
  twin: 'network',
  sources: [{ level: 'apple', note: '5223 first, 443 when it is closed', url: 'https://support.apple.com/102266' }],
  judge({ 'apple-services': services }) {
    const push = withRole(services, 'push').filter((host) => !isHidden(host) && host.stage !== 'dns');
    if (push.some(({ port, stage }) => port === PUSH_PORT && stage === 'ok')) return { verdict: 'fine' };
    const second = push.some(({ port, stage }) => port !== PUSH_PORT && stage === 'ok');
    return second ? { verdict: 'problem' } : { verdict: 'not-applicable' };
  },
});
