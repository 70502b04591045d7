import { question } from '../question.ts';
import { appleColours } from '../sources.ts';

/** Groups depend on all who are in them. */
export const onlyGroup = question({
  id: 'only-group',
  ask: 'Is only a group conversation affected?',
  how: 'Write to one member alone and see whether that works.',
  yes: 'Yes, only the group',
  no: 'No',
  why: 'In a group one person without iMessage is enough to change it for all.',
  said: { yes: 'Only a group conversation is affected.', no: 'Not only a group conversation is affected.' },
  whether: 'whether only a group is affected',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 0.04,
  sources: [appleColours],
});
