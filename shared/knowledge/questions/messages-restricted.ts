import { question } from '../question.ts';
import { appleGuide, estimate } from '../sources.ts';

/** A rule of Screen Time or of a company. */
export const messagesRestricted = question({
  id: 'messages-restricted',
  ask: 'Does Screen Time or a company limit this Mac?',
  how: 'Look in System Settings under Screen Time, and under General, Device Management.',
  yes: 'Yes',
  no: 'No, neither',
  why: 'Such rules can allow some people only, or none. Without them, that is ruled out.',
  said: { yes: 'Screen Time or a company limits this Mac.', no: 'Neither Screen Time nor a company limits this Mac.' },
  whether: 'whether Screen Time or a company limits this Mac',
  minutes: 0.5,
  unsure: 'sometimes',
  onHealthyMac: 0.05,
  sources: [appleGuide, estimate],
});
