import { question } from '../question.ts';
import { appleCannotSend } from '../sources.ts';

/** The surest way to tell the network from the rest; costs three minutes. */
export const worksOnOtherNetwork = question({
  id: 'works-on-other-network',
  ask: 'Does it work over another network?',
  how: 'On your iPhone turn on Personal Hotspot, choose the iPhone under Wi-Fi on this Mac, and try once more. Takes about 3 minutes.',
  yes: 'Yes, there it works',
  no: 'No, it fails there too',
  why: 'If it works over your iPhone, your usual network is the reason. If it fails there too, the network is fine.',
  said: {
    yes: 'It works over another network.',
    no: 'It fails over another network too.',
  },
  whether: 'whether it works over another network',
  minutes: 3,
  unsure: 'half',
  onHealthyMac: 'rare',
  sources: [
    appleCannotSend,
    { level: 'decision', note: 'The same Mac on two networks separates the network from the Mac' },
  ],
});
