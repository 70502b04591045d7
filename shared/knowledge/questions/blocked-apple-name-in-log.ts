import { question } from '../question.ts';

/** The blocker itself says what it refused. */
export const blockedAppleNameInLog = question({
  id: 'blocked-apple-name-in-log',
  ask: 'Does your ad blocker list Apple names as blocked?',
  how: 'Open the list of what it blocked and look for apple.com or icloud.com in the last hour.',
  yes: 'Yes, Apple names are there',
  no: 'No, none',
  why: 'A refused Apple name is proof. If there is none, the blocker is innocent.',
  said: { yes: 'The ad blocker refused names of Apple.', no: 'The ad blocker refused no name of Apple.' },
  whether: 'whether the ad blocker refuses Apple names',
  minutes: 1.5,
  unsure: 'sometimes',
  onHealthyMac: 0.01,
  sources: [
    {
      level: 'user_report',
      note: 'iMessage could not switch on because a blocking list refused an Apple name',
      url: 'https://github.com/bigdargon/hostsVN/issues/135',
    },
  ],
});
