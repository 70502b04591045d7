import { check } from './check.ts';
import { isHidden, someAnswer, withRole } from './hosts.ts';

/** Whether the line over which every message arrives is closed, by both of its ways. */
export const pushBlocked = check({
  id: 'push-blocked',
  kind: 'check',
  grade: 'trouble',
  group: 'network',
  station: 'network',
  needs: ['apple-services'],
  question: 'Does this network let messages through?',
  whether: 'whether this network lets messages through',
  fine: 'This network lets messages through.',
  problem: 'You are online, but this network does not let messages through.',
  notes: { fine: 'Lets messages through', problem: 'Does not let messages through' },
  onHealthyMac: 0.01,
  twin: 'network',
  sources: [
    {
      level: 'apple',
      note: 'messages need Apple’s push servers on 5223, or 443 as the second way',
      url: 'https://support.apple.com/102266',
    },
  ],
  judge({ 'apple-services': services }) {
    // A hidden name has a check of its own.
    const push = withRole(services, 'push').filter((host) => !isHidden(host) && host.stage !== 'dns');
    if (push.some(({ stage }) => stage === 'ok')) return { verdict: 'fine' };
    if (push.length === 0 || !someAnswer(services)) return { verdict: 'unknown', reason: 'offline' };
    return { verdict: 'problem' };
  },
});
