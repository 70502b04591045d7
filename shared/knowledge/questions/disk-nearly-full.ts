import { question } from '../question.ts';
import { appleCannotSend, estimate } from '../sources.ts';

/** Messages needs room to keep what arrives. */
export const diskNearlyFull = question({
  id: 'disk-nearly-full',
  ask: 'Is this Mac almost full?',
  how: 'Apple menu, System Settings, General, Storage. Less than 1 GB free counts as full.',
  yes: 'Yes, almost full',
  no: 'No, there is room',
  why: 'Without room, Messages cannot keep new messages and pictures.',
  said: { yes: 'This Mac is almost full.', no: 'There is room on this Mac.' },
  whether: 'whether there is room on this Mac',
  minutes: 0.4,
  unsure: 'rare',
  onHealthyMac: 0.03,
  sources: [appleCannotSend, estimate],
});
