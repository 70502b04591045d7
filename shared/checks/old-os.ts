import { check } from './check.ts';
import { majorOf, PATCHED_FROM } from './macos.ts';

/** Whether this macOS still gets corrections from Apple. */
export const oldOs = check({
  id: 'old-os',
  kind: 'check',
  grade: 'notice',
  group: 'mac',
  station: 'mac',
  needs: ['system'],
  question: 'Does this macOS still get updates?',
  whether: 'whether this macOS still gets updates',
  fine: 'Your Mac runs macOS {version}, which Apple still updates.',
  problem: 'Your Mac runs macOS {version}. Apple no longer updates it.',
  notes: { fine: 'macOS is kept up to date by Apple', problem: 'macOS {version} is old' },
  onHealthyMac: 'sometimes',
  sources: [
    {
      level: 'code',
      note: 'Apple’s list of versions in August 2026: 26, 15 and 14 had fresh updates, 13 and older had none',
      url: 'https://github.com/macadmins/sofa',
    },
  ],
  judge({ system }) {
    const major = majorOf(system.version);
    if (major === null) return { verdict: 'unknown', reason: 'unreadable' };
    return { verdict: major < PATCHED_FROM ? 'problem' : 'fine', values: { version: system.version } };
  },
});
