import { question } from '../question.ts';

/** Yes: only the Mac is affected. Asked of everybody with an iPhone; many have not looked. */
export const iphoneOkMacNot = question({
  id: 'iphone-ok-mac-not',
  ask: 'Does the same thing work on your iPhone?',
  how: 'Try the same with your iPhone, on the same Wi-Fi: the same person, one short message.',
  yes: 'Yes, the iPhone works',
  no: 'No, the iPhone has it too',
  why: 'If the iPhone works, the trouble sits on this Mac. If both have it, it is more likely your network, your account or the other side.',
  said: {
    yes: 'Your iPhone works while this Mac does not.',
    no: 'Your iPhone has the same trouble.',
  },
  whether: 'whether your iPhone works',
  minutes: 0.5,
  unsure: 'sometimes',
  onHealthyMac: 0.3,
  sources: [{ level: 'decision', note: 'Comparing two devices separates the Mac from the rest' }],
});
