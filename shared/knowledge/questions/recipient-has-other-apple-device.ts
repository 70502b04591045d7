import { question } from '../question.ts';

/** Messages go to every device of an address, also to one nobody looks at. */
export const recipientHasOtherAppleDevice = question({
  id: 'recipient-has-other-apple-device',
  ask: 'Has the person another iPad or Mac that could get it?',
  how: 'Ask whether the message shows on an iPad, a Mac or an old iPhone of theirs.',
  yes: 'Yes, it went there',
  no: 'No',
  why: 'An address in the contact card can belong to a device they do not look at.',
  said: {
    yes: 'The message went to another device of that person.',
    no: 'The person has no other device that could get it.',
  },
  whether: 'whether another device of theirs gets it',
  minutes: 1,
  unsure: 'half',
  onHealthyMac: 0.03,
  sources: [
    {
      level: 'user_report',
      note: 'Messages went to a new MacBook because its email address stood on the contact card',
      url: 'https://maya.land/monologues/2023/12/26/laptop-of-the-magi-apple-antitrust.html',
    },
  ],
});
