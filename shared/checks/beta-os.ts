import { check } from './check.ts';
import { isBetaBuild } from './macos.ts';

/** Whether a test version of macOS is installed, where faults are expected. */
export const betaOs = check({
  id: 'beta-os',
  kind: 'check',
  grade: 'notice',
  group: 'mac',
  station: 'mac',
  needs: ['system'],
  question: 'Is this a finished version of macOS?',
  whether: 'whether this is a finished version of macOS',
  fine: 'This is a finished version of macOS.',
  problem: 'This Mac runs a beta, a test version of macOS {version}. Faults are to be expected there.',
  notes: { fine: 'macOS is a finished version', problem: 'macOS {version} beta' },
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'code',
      note: 'form of beta build numbers and of Rapid Security Responses',
      url: 'https://github.com/puppetlabs/facter/pull/2568',
    },
  ],
  judge: ({ system }) =>
    system.extra === null && isBetaBuild(system.build)
      ? { verdict: 'problem', values: { version: system.version } }
      : { verdict: 'fine' },
});
