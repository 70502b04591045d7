import { question } from '../question.ts';
import { appleColours } from '../sources.ts';

/** Green messages need the carrier, blue ones Apple. */
export const smsWorks = question({
  id: 'sms-works',
  ask: 'Do green text messages still go through?',
  how: 'Think of a text to someone without an iPhone today.',
  yes: 'Yes, green ones work',
  no: 'No, they fail too',
  why: 'If green ones fail as well, it is the carrier or the iPhone. If they work, it is iMessage.',
  said: { yes: 'Green text messages go through.', no: 'Green text messages fail as well.' },
  whether: 'whether green text messages go through',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 0.85,
  sources: [appleColours],
});
