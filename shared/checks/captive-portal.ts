import { check } from './check.ts';

/** Whether the network wants a log-in page first. */
export const captivePortal = check({
  id: 'captive-portal',
  kind: 'check',
  grade: 'trouble',
  group: 'network',
  station: 'network',
  needs: ['apple-services'],
  question: 'Does this network want you to log in first?',
  whether: 'whether this network wants you to log in first',
  fine: 'This network does not ask you to log in.',
  problem: 'This network wants you to log in on a web page first.',
  notes: { fine: 'No log-in page', problem: 'Wants you to log in' },
  onHealthyMac: 'almost never',
  twin: 'network',
  sources: [
    {
      level: 'code',
      note: 'Apple’s own test page answers with the word Success when nothing stands in the way',
      url: 'http://captive.apple.com/hotspot-detect.html',
    },
  ],
  judge({ 'apple-services': { captivePortal } }) {
    if (captivePortal === null) return { verdict: 'unknown', reason: 'offline' };
    return { verdict: captivePortal ? 'problem' : 'fine' };
  },
});
