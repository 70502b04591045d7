import { question } from '../question.ts';
import { appleIcloud } from '../sources.ts';

/** Then Messages in iCloud stands still; sending works on. */
export const icloudStorageFull = question({
  id: 'icloud-storage-full',
  ask: 'Is your iCloud storage full?',
  how: 'On the iPhone: Settings, your name, iCloud. A red bar, or a note that it is full, says so.',
  yes: 'Yes, it is full',
  no: 'No, there is room',
  why: 'When it is full, Messages in iCloud stands still. With room left, that is ruled out.',
  said: { yes: 'The iCloud storage is full.', no: 'There is room in the iCloud storage.' },
  whether: 'whether the iCloud storage is full',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 0.03,
  sources: [appleIcloud],
});
