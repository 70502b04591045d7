import { question } from '../question.ts';
import { appleCannotSend } from '../sources.ts';

/** Tells a fault of mobile data from one of iMessage. */
export const worksOnWifiOnly = question({
  id: 'works-on-wifi-only',
  ask: 'Does the iPhone do it on Wi-Fi, but not on mobile data?',
  how: 'Turn Wi-Fi off on the iPhone, and try one message over mobile data.',
  yes: 'Yes, only on Wi-Fi',
  no: 'No, the same on both',
  why: 'If it fails on mobile data alone, the carrier or its data is the reason, not this Mac.',
  said: { yes: 'The iPhone can do it on Wi-Fi only.', no: 'Wi-Fi and mobile data make no difference on the iPhone.' },
  whether: 'whether mobile data makes a difference',
  minutes: 1.5,
  unsure: 'sometimes',
  onHealthyMac: 0.02,
  sources: [appleCannotSend],
});
