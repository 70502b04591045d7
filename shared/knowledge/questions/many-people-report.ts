import { question } from '../question.ts';
import { appleStatus } from '../sources.ts';

/** The status page may lag; other people do not. */
export const manyPeopleReport = question({
  id: 'many-people-report',
  ask: 'Do other people have the same trouble right now?',
  how: 'Ask someone near you, or look at a news page.',
  yes: 'Yes, others too',
  no: 'No, only me',
  why: 'If many people have it in the same hour, it is Apple’s service. If only you have it, it is not.',
  said: {
    yes: 'Other people have the same trouble right now.',
    no: 'Others have no trouble right now.',
  },
  whether: 'whether others have the same trouble',
  minutes: 0.5,
  unsure: 'half',
  onHealthyMac: 'almost never',
  sources: [appleStatus, { level: 'user_report', note: 'In past outages the status page lagged by up to an hour' }],
});
