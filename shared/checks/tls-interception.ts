import { check } from './check.ts';

/** Whether somebody opens the encrypted connections to Apple, which Apple's message service refuses. */
export const tlsInterception = check({
  id: 'tls-interception',
  kind: 'check',
  grade: 'trouble',
  group: 'network',
  station: 'network',
  needs: ['apple-services'],
  question: 'Does anybody open your connections to Apple?',
  whether: 'whether anybody opens your connections to Apple',
  fine: 'Your connections to Apple are direct.',
  problem:
    'Something on this network opens encrypted connections to Apple ({issuer}). Apple’s message service refuses that.',
  notes: { fine: 'Connections are direct', problem: 'Opens connections to Apple' },
  onHealthyMac: 0.005,
  sources: [
    {
      level: 'apple',
      note: 'connections that are opened on the way are not supported',
      url: 'https://support.apple.com/101555',
    },
  ],
  judge({ 'apple-services': { hosts } }) {
    const opened = hosts.find(({ intercepted }) => intercepted === true);
    if (opened) return { verdict: 'problem', values: { issuer: opened.issuer ?? 'unknown signer' } };
    return hosts.some(({ intercepted }) => intercepted === false)
      ? { verdict: 'fine' }
      : { verdict: 'unknown', reason: 'offline' };
  },
});
